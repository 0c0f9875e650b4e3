// The views under the figures: one is open, named by the address, reached by keyboard, anchor and search; print takes all.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { address, headline } from './page'
import { openApp, serveFiles } from './renderApp'

serveFiles()

const views = ['Flows', 'Lines', 'Why', 'What to do', 'Assumptions', 'Evidence']

function openView(): string | null {
  return screen.getByRole('tab', { selected: true }).textContent
}

async function paletteField(): Promise<HTMLElement> {
  return within(await screen.findByRole('dialog')).findByRole('combobox')
}

const region = (name: string) => screen.queryByRole('region', { name })

describe('the views', () => {
  test('stand in one row, of which the first is open and alone on the page', async () => {
    await openApp()
    expect(
      within(screen.getByRole('tablist', { name: 'Views' }))
        .getAllByRole('tab')
        .map(({ textContent }) => textContent),
    ).toEqual(views)
    expect(openView()).toBe('Flows')
    expect(screen.getByRole('tabpanel', { name: 'Flows' })).toContainElement(region('Magnet flows'))
    expect(region('Assumptions')).toBeNull()
    expect(region('Why it moved')).toBeNull()
  })

  test('open by a press, which the address keeps and no undo takes back', async () => {
    const user = await openApp()
    await user.click(screen.getByRole('tab', { name: 'Assumptions' }))
    expect(await screen.findByRole('region', { name: /^Assumptions/ })).toBeVisible()
    expect(region('Magnet flows')).toBeNull()
    expect(headline()).toBeVisible()
    expect(address()).toContain('tab=assumptions')
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled()
  })

  test('open by the arrow keys, and around the end', async () => {
    const user = await openApp()
    screen.getByRole('tab', { name: 'Flows' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(openView()).toBe('Lines')
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(openView()).toBe('Evidence')
    await user.keyboard('{Home}')
    expect(openView()).toBe('Flows')
  })

  test('a link opens its view', async () => {
    await openApp('?v=2&tab=todo')
    expect(openView()).toBe('What to do')
  })

  test.each([
    ['#why', 'Why'],
    ['#ranges', 'Lines'],
    ['#record', 'Evidence'],
    ['#licenses', 'Flows'],
  ])('an anchor leads to the view of its part, once: %s', async (anchor, view) => {
    await openApp(`?v=2&tab=todo${anchor}`)
    await waitFor(() => expect(openView()).toBe(view))
    expect(window.location.hash).toBe('')
  })

  test('an anchor that is no part of the page changes nothing', async () => {
    await openApp('?v=2&tab=todo#attic')
    expect(openView()).toBe('What to do')
  })

  test('a part that is searched for opens its view', async () => {
    const user = await openApp()
    await user.keyboard('?')
    await user.type(await paletteField(), 'rival accounts{Enter}')
    await waitFor(() => expect(openView()).toBe('Evidence'))
  })
})

describe('printing all views', () => {
  test('puts every view on the page, asks the browser, and goes back to the open one', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const user = await openApp('?v=2&tab=todo')
    await user.keyboard('?')
    await user.type(await paletteField(), 'print all{Enter}')
    expect(await screen.findByText('Drawing all views to be printed…')).toBeVisible()
    await waitFor(() => expect(print).toHaveBeenCalledOnce())
    expect(document.querySelector('main [data-to-come]')).toBeNull()
    for (const view of views) expect(screen.getByRole('region', { name: view })).toBeInTheDocument()
    expect(region('Magnet flows')).not.toBeNull()
    window.dispatchEvent(new Event('afterprint'))
    await waitFor(() => expect(openView()).toBe('What to do'))
    vi.unstubAllGlobals()
  })

  test('can be called off before it is drawn', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const user = await openApp()
    await user.keyboard('?')
    await user.type(await paletteField(), 'print all{Enter}')
    await screen.findByText('Drawing all views to be printed…')
    await user.keyboard('{Escape}')
    expect(openView()).toBe('Flows')
    expect(print).not.toHaveBeenCalled()
    vi.unstubAllGlobals()
  })
})
