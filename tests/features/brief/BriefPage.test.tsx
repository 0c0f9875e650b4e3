// The brief on the page: a sheet that follows the scenario, opens its figures, and goes along as paper, text or Markdown.
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openApp, serveFiles } from '../../app/renderApp'

serveFiles()
afterEach(() => vi.restoreAllMocks())

const sheet = () =>
  screen.findByRole('article', {
    name: '66% of normal supply; 19,100 vehicles unbuilt in a year',
  })

/** A button that takes the brief along, once nothing of it is still to come. */
async function ready(name: string) {
  const button = await screen.findByRole('button', { name })
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
  return button
}

describe('the sheet', () => {
  test('is marked as illustrative and holds every part under its own heading', async () => {
    await openApp('?v=2&page=brief')
    const page = within(await sheet())
    expect(page.getByText('ILLUSTRATIVE', { selector: 'span' })).toBeVisible()
    for (const name of [
      'What moved, against “No restrictions”',
      'Look-ahead',
      'What would cross a threshold',
      'What could be done',
      'Limits',
      'Sources behind most figures',
    ]) {
      expect(await page.findByRole('heading', { level: 2, name })).toBeVisible()
    }
    const ford = page.getByRole('row', { name: /^Ford/ })
    expect(ford).toHaveTextContent('65')
    expect(ford).toHaveTextContent('85% in Jun 2025')
    expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  })

  test('gains the ranges of our assumptions once they are drawn', async () => {
    await openApp('?v=2&page=brief')
    const figures = await screen.findByRole('region', { name: 'Headline figures, illustrative' })
    expect(await within(figures).findByText(/P10 to P90 of 500 of \d,\d{3} draws/)).toBeVisible()
    expect(within(figures).getAllByText(/^range: /)).toHaveLength(5)
  })

  test('opens where a number comes from', async () => {
    const user = await openApp('?v=2&page=brief')
    await user.click(within(await sheet()).getAllByRole('button', { name: /^66%/ })[0]!)
    expect(await screen.findByRole('dialog')).toHaveTextContent('Supply getting through')
  })
})

describe('taken along', () => {
  test('it is printed by the browser', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const user = await openApp('?v=2&page=brief')
    await user.click(await ready('Print or save as PDF'))
    expect(print).toHaveBeenCalledOnce()
    vi.unstubAllGlobals()
  })

  test('it is copied as text and as Markdown, with what is on the sheet and the link to its state', async () => {
    const user = await openApp('?v=2&preset=talks-falter&page=brief')
    // What comes in later changes the text, and takes the word back.
    expect(await screen.findByText(/P10 to P90 of 500 of \d,\d{3} draws/)).toBeVisible()
    expect(await screen.findAllByText(/points of supply/)).not.toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Copy as text' }))
    const text = await navigator.clipboard.readText()
    expect(text).toContain('Inflation at its peak: +1.1 points, still rising (+1.1 points')
    expect(text).toContain(`${window.location.origin}/?v=2&preset=talks-falter`)
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }))
    expect(await navigator.clipboard.readText()).toContain(
      '**Inflation at its peak:** +1.1 points, still rising (+1.1 points',
    )
    expect(screen.getAllByText('Copied').length).toBeGreaterThan(0)
  })

  test('a refused clipboard is told, and the text stands there to be copied by hand', async () => {
    const user = await openApp('?v=2&page=brief')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await user.click(await ready('Copy as text'))
    expect(await screen.findByRole('alert')).toHaveTextContent('This browser did not let the page copy.')
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Copy as text: the text to copy by hand' })
    expect(field.value).toContain('ILLUSTRATIVE')
  })
})
