// The words to take along: a sentence for each figure with its basis, and the whole brief as it is previewed.
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import WordsPart from '../../../src/features/share/WordsPart'
import { renderShare } from './renderShare'

afterEach(() => vi.restoreAllMocks())

const preview = () => screen.getByRole('region', { name: 'Preview of the brief' })

describe('sentences', () => {
  test('each stands with its basis, and is copied alone', async () => {
    const { user } = renderShare(<WordsPart />)
    const sentence =
      'On our central assumptions, licenses would let about 66% of normal magnet supply through on 9 June 2025.'
    const row = screen.getByText(sentence).closest('li')!
    expect(row).toHaveTextContent(/derived, rests on \d+ assumptions/)
    await user.click(within(row).getByRole('button', { name: 'Copy: Supply getting through' }))
    expect(await navigator.clipboard.readText()).toBe(sentence)
    expect(within(row).getByRole('status')).toHaveTextContent('Copied')
  })

  test('a refused clipboard is told at the sentence', async () => {
    const { user } = renderShare(<WordsPart />)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await user.click(screen.getByRole('button', { name: 'Copy: Supply getting through' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('did not let the page copy')
  })
})

describe('the whole brief', () => {
  test('what is previewed is what is copied, as text or as Markdown', async () => {
    const { user } = renderShare(<WordsPart />, '?v=2&preset=talks-falter')
    expect(preview()).toHaveTextContent('Vehicles unbuilt: 1.6 M')
    // The ranges come last: what is copied after them stays.
    await waitFor(() => expect(preview()).toHaveTextContent(/P10 to P90 of 500 of \d,\d{3} draws/), { timeout: 20_000 })
    await user.click(screen.getByRole('button', { name: 'Copy the brief as text' }))
    expect(await navigator.clipboard.readText()).toBe(preview().querySelector('pre')?.textContent)
    await user.click(screen.getByRole('radio', { name: 'Markdown' }))
    expect(preview()).toHaveTextContent('**Vehicles unbuilt:** 1.6 M')
    await user.click(screen.getByRole('button', { name: 'Copy the brief as Markdown' }))
    expect(await navigator.clipboard.readText()).toContain(
      '# 66% of normal supply; if talks falter on 11 Aug, 1.6 million vehicles unbuilt in a year',
    )
  }, 30_000)
})
