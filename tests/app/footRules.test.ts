// The foot of a printed sheet as style rules: whatever a scenario is named, it stays a text.
import { expect, test } from 'vitest'
import { footRules } from '../../src/app/footRules'

test('sets the words at the left, and the number of the sheet among all at the right', () => {
  expect(footRules('The document, as of 9 June 2025.', '{page} of {pages}')).toBe(
    '@page{@bottom-left{content:"The document, as of 9 June 2025."}@bottom-right{content:"" counter(page) " of " counter(pages) ""}}',
  )
})

test('a name can neither end the text nor the style', () => {
  const rules = footRules('"}</style><b>\\9\n', '{page}')
  expect(rules).toContain('content:"\\22 }\\3c /style\\3e \\3c b\\3e \\5c 9\\a "')
})
