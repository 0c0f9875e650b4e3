// How a statement is known: its basis, and its source as a link where the address is a web address.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SourceLine } from '../../src/ui/SourceLine'

const source = { title: 'Exports of magnets', publisher: 'Customs', year: 2025, url: 'https://example.org/magnets' }

test('a source with a web address is a link that opens apart from the page', () => {
  const { container } = render(<SourceLine basis="reported" source={source} />)
  expect(container).toHaveTextContent('reported: Exports of magnets, Customs, 2025')
  const link = screen.getByRole('link', { name: 'Exports of magnets' })
  expect(link).toHaveAttribute('href', 'https://example.org/magnets')
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noreferrer')
})

test.each([null, 'javascript:alert(1)', ' https://example.org', 'data:text/html,x', 'ftp://example.org'])(
  'an address of %j is no link',
  (url) => {
    const { container } = render(<SourceLine basis="reported" source={{ ...source, url }} />)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    expect(container).toHaveTextContent('Exports of magnets')
  },
)

test('a source without a year ends with its publisher, a basis without a source stands alone', () => {
  const { container, rerender } = render(<SourceLine basis="reported" source={{ ...source, year: null }} />)
  expect(container).toHaveTextContent(/Customs$/)
  rerender(<SourceLine basis="assumption" />)
  expect(container).toHaveTextContent(/^assumption$/)
})
