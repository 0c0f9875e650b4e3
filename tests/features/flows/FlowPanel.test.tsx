// The flow panel on the page: its finding, its filters in words, its table twin, and what it remembers.

import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FlowPanel } from '../../../src/features/flows/FlowPanel'
import { openingChoices } from '../../../src/state/choices'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { PageAround } from '../../app/PageAround'
import { network } from '../../charts/flow/flowCases'

function renderPanel() {
  const { dataset } = network
  const store = createScenarioStore(dataset, openingChoices(dataset))
  render(
    <PageAround dataset={dataset} store={store}>
      <FlowPanel height={380} />
    </PageAround>,
  )
  return { store, user: userEvent.setup(), panel: screen.getByRole('region', { name: 'Magnet flows' }) }
}

describe('FlowPanel', () => {
  it('carries its finding as title', () => {
    const { panel } = renderPanel()
    expect(within(panel).getByRole('heading')).toHaveTextContent(/^Two thirds of the magnets get through/)
    expect(within(panel).getByRole('list', { name: 'Legend' })).toHaveTextContent(/^2,058 of 3,102 t a year.*Temporary/)
  })

  it('says in words that it shows one maker only', async () => {
    const { panel, user, store } = renderPanel()
    await user.click(within(panel).getByRole('radio', { name: 'Ford' }))
    expect(within(panel).getByRole('heading')).toHaveTextContent(/^Ford only: /)
    expect(within(panel).getByRole('list', { name: 'Legend' })).toHaveTextContent(/^768 of 1,163 t a year/)
    expect(store.getState().present.view.maker).toBe('ford')
    expect(within(panel).queryByRole('button', { name: /^GM, Automakers/ })).not.toBeInTheDocument()
    await user.click(within(panel).getByRole('radio', { name: 'All' }))
    expect(store.getState().present.view.maker).toBeNull()
  })

  it('shows one component class of all makers', async () => {
    const { panel, user, store } = renderPanel()
    await user.selectOptions(within(panel).getByRole('combobox', { name: 'Component class' }), 'Speakers')
    expect(store.getState().present.view.component).toBe('speakers')
    expect(within(panel).getByRole('heading')).toHaveTextContent(/^Speakers only: /)
    expect(within(panel).getByRole('button', { name: /^GM, Automakers/ })).toBeInTheDocument()
  })

  it('names what is followed with its tonnes, takes a second end, and clears both in one step', async () => {
    const { panel, user, store } = renderPanel()
    await user.click(within(panel).getByRole('button', { name: /^China, Magnets/ }))
    expect(store.getState().present.view.trace).toEqual(['magnet-cn'])
    const bar = within(panel).getByRole('group', { name: 'Followed' })
    expect(within(bar).getByRole('status')).toHaveTextContent(/Through China \(magnets\): [\d,]+ of [\d,]+ t a year/)
    await user.selectOptions(within(bar).getByRole('combobox', { name: 'The other end' }), 'Ford')
    expect(store.getState().present.view.trace).toEqual(['magnet-cn', 'ford'])
    expect(within(bar).getByRole('status')).toHaveTextContent(/China \(magnets\) to Ford: \d+ of \d+ t a year/)
    await user.click(within(bar).getByRole('button', { name: 'clear' }))
    expect(store.getState().present.view.trace).toEqual([])
  })

  it('shows the worst week ahead where one is worse than now, and says so where none is', async () => {
    const { panel, user, store } = renderPanel()
    expect(within(panel).getByRole('radio', { name: 'No week ahead is worse' })).toBeDisabled()
    act(() => store.getState().setEvent('talks-falter', true))
    await user.click(await within(panel).findByRole('radio', { name: 'Worst ahead: 1 Sep, 45%' }))
    expect(store.getState().present.view.week).toBe('worst')
    expect(within(panel).getByRole('heading')).toHaveTextContent(/^Week of 1 Sep 2025, if events go as switched: /)
    act(() => store.getState().show({ week: '2025-08-20' }))
    expect(within(panel).getByRole('radio', { name: '18 Aug 2025' })).toBeChecked()
    await user.click(within(panel).getByRole('radio', { name: '9 June 2025' }))
    expect(store.getState().present.view.week).toBeNull()
    expect(within(panel).queryByRole('radio', { name: '18 Aug 2025' })).not.toBeInTheDocument()
  })

  it('gives what is followed its own columns in the table, normal before now', async () => {
    const { panel, store } = renderPanel()
    act(() => store.getState().show({ trace: ['mine-mm', 'ford'], flowTable: true }))
    const bar = within(panel).getByRole('group', { name: 'Followed' })
    expect(within(bar).getByRole('status')).toHaveTextContent(/Myanmar to Ford: 63 of 98 t a year/)
    const table = within(panel).getByRole('table', { name: /^Magnet flows in tonnes a year/ })
    const heads = within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent ?? '')
    const tonnesInto = (maker: string, head: string): number =>
      within(table)
        .getAllByRole('row', { name: new RegExp(` ${maker} `) })
        .map((row) => [...row.children].map(({ textContent }) => textContent ?? ''))
        .filter(([, to]) => to === maker)
        .reduce(
          (sum, cells) => sum + Number(cells[heads.findIndex((one) => one.endsWith(head))]?.replace(/[<,]/g, '')),
          0,
        )
    // Each row is rounded, so that their sum may be a little off.
    expect(Math.abs(tonnesInto('Ford', 'to Ford, normal, t') - 98)).toBeLessThanOrEqual(4)
    expect(Math.abs(tonnesInto('Ford', 'to Ford, now, t') - 63)).toBeLessThanOrEqual(4)
    expect(tonnesInto('GM', 'to Ford, now, t')).toBe(0)
  })

  it('has a table with a row per drawn link', async () => {
    const { panel, user } = renderPanel()
    const links = within(panel)
      .getAllByRole('button', { name: / to / })
      .filter((mark) => mark.dataset.mark?.includes('>'))
    await user.click(within(panel).getByRole('radio', { name: 'Table' }))
    const table = within(panel).getByRole('table', { name: /^Magnet flows in tonnes a year/ })
    expect(within(table).getAllByRole('row')).toHaveLength(links.length + 1)
    const first = within(table).getByRole('row', { name: /^China \(mining\) China \(separation\)/ })
    expect(first).toHaveTextContent('2,277')
    expect(within(table).getAllByText(/Temporary/).length).toBeGreaterThan(8)
  })
})
