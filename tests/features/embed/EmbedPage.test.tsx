// One part of the page in a frame: what it carries, that it has no controls, and its way back.
import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { EmbedPage } from '../../../src/features/embed/EmbedPage'
import { decode } from '../../../src/state/urlCodec'
import { renderShare } from '../share/renderShare'

vi.setConfig({ testTimeout: 30_000 })

const state = '?v=2&asof=2025-09-01&name=Talks%20falter&lane=heavy-magnets/ford-suppliers:suspended'

describe.each(['flows', 'paths', 'board'])('%s in a frame', (part) => {
  test('has its finding as title and says what it is', () => {
    renderShare(<EmbedPage />, `${state}&embed=${part}`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/\w/)
    expect(screen.getByRole('main')).toHaveTextContent('ILLUSTRATIVE · Talks falter · as of 1 September 2025')
    expect(screen.getByRole('contentinfo')).toHaveTextContent('a model on public figures and our assumptions')
  })

  test('leads to the whole page in the same state', () => {
    const { store, dataset } = renderShare(<EmbedPage />, `${state}&embed=${part}`)
    const link = screen.getByRole('link', { name: 'Open in Lodestone' })
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener')
    const { choices } = decode(dataset, new URL(link.getAttribute('href') ?? '').search)
    const { present } = store.getState()
    expect(choices).toEqual({ ...present, view: { ...present.view, embed: null } })
  })

  test('has no switch, field or menu', () => {
    renderShare(<EmbedPage />, `${state}&embed=${part}`)
    for (const role of ['switch', 'combobox', 'textbox', 'slider', 'checkbox']) {
      expect(screen.queryByRole(role)).toBeNull()
    }
  })
})

test.each(['flows', 'paths', 'board'])('%s in a frame say over which weeks and if what they look ahead', (part) => {
  renderShare(<EmbedPage />, `?v=2&horizon=26&outlook=stress&embed=${part}`)
  expect(screen.getByRole('main')).toHaveTextContent('as of 9 June 2025; next 26 weeks, if all licensed exports stop')
})

test('the flows are drawn with their legend', () => {
  renderShare(<EmbedPage />, `${state}&embed=flows`)
  expect(screen.getByRole('group', { name: /^Flow picture/ })).toBeInTheDocument()
  expect(screen.getByRole('list', { name: 'Legend' })).toHaveTextContent('Temporary')
})

test('the flows of one maker stay those of one maker', () => {
  renderShare(<EmbedPage />, `${state}&embed=flows&maker=ford`)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Ford only: /)
})

test('the paths are the four of the page', () => {
  renderShare(<EmbedPage />, `${state}&embed=paths`)
  const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(names).toHaveLength(4)
  for (const measure of ['output', 'stock cover', 'supply', 'inflation']) {
    expect(names.some((name) => name.includes(measure))).toBe(true)
  }
})

test('the board shows every lane, and which one was set by hand', () => {
  const { dataset } = renderShare(<EmbedPage />, `${state}&embed=board`)
  const cells = screen.getAllByRole('cell')
  expect(cells).toHaveLength(dataset.lanes.length)
  const held = cells.filter(({ textContent }) => textContent.includes('set by hand'))
  expect(held).toHaveLength(1)
  expect(within(held[0]!).getByText(/^Suspended/)).toBeInTheDocument()
})
