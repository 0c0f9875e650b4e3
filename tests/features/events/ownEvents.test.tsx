// Events of one's own: added, shown among the others, dated, edited and taken away, by hand and by keyboard.
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderEvents } from './renderEvents'

// The bars of the events are computed in this very thread, which takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })
configure({ asyncUtilTimeout: 60_000 })

const opener = () => screen.getByRole('button', { name: 'Add an event' })
const form = () => within(screen.getByRole('form', { name: 'An event of your own' }))

test('an event is added by keyboard, stands in its place by date and has the focus', async () => {
  const { user, store, scenario, row, titles } = renderEvents('?v=2&asof=2025-06-09')
  const before = titles()
  act(() => opener().focus())
  await user.keyboard('{Enter}')
  expect(form().getByRole('textbox', { name: 'Title, up to 80 characters' })).toHaveFocus()
  await user.keyboard('Port strike')
  fireEvent.change(form().getByLabelText('Date'), { target: { value: '2025-05-20' } })
  await user.click(form().getByRole('radio', { name: 'Washington' }))
  await user.selectOptions(form().getByRole('combobox', { name: 'Leads to' }), 'Case-by-case review')
  const materials = within(form().getByRole('group', { name: 'Materials' }))
  for (const box of materials.getAllByRole('checkbox')) expect(box).toBeChecked()
  await user.click(materials.getByRole('checkbox', { name: 'Oxides and metals' }))
  const destinations = within(form().getByRole('group', { name: 'Destinations' }))
  for (const box of destinations.getAllByRole('checkbox')) expect(box).toBeChecked()
  const from = within(form().getByRole('group', { name: /Only where the lane is at/ }))
  for (const box of from.getAllByRole('checkbox')) expect(box).not.toBeChecked()
  await user.click(from.getByRole('checkbox', { name: 'Temporary license' }))
  await user.click(from.getByRole('checkbox', { name: 'General license' }))
  await user.click(form().getByRole('textbox', { name: 'Title, up to 80 characters' }))
  await user.keyboard('{Enter}')

  expect(scenario().added).toEqual([
    {
      id: 'own-1',
      date: '2025-05-20',
      title: 'Port strike',
      by: 'US',
      effects: [
        { state: 'case-by-case', material: ['heavy-magnets', 'light-magnets'], from: ['general', 'temporary'] },
      ],
    },
  ])
  expect(store.getState().past).toHaveLength(1)
  // Between the U.S. order of 13 May and the software curbs of 23 May.
  const at = before.indexOf('U.S. curbs on chip-design software')
  expect(titles()).toEqual([...before.slice(0, at), 'Yours: Port strike', ...before.slice(at)])
  expect(within(row('Yours: Port strike')).getByRole('button', { name: 'Yours: Port strike' })).toHaveFocus()
  expect(screen.queryByRole('form')).toBeNull()
  expect(row('Yours: Port strike')).toHaveTextContent(/Yours · Washington · case-by-case review/)
  act(() => store.getState().undo())
  expect(titles()).toEqual(before)
})

test('what is refused is said, and stays as it was written', async () => {
  const { user, scenario } = renderEvents('?v=2')
  await user.click(opener())
  const title = () => form().getByRole('textbox', { name: 'Title, up to 80 characters' })
  const add = () => user.click(form().getByRole('button', { name: 'Add' }))
  await add()
  expect(form().getByRole('alert')).toHaveTextContent('Give it a title.')
  fireEvent.change(title(), { target: { value: 'x'.repeat(81) } })
  await add()
  expect(form().getByRole('alert')).toHaveTextContent('Its title has 81 characters, and 80 are the most.')
  expect(title()).toHaveValue('x'.repeat(81))
  fireEvent.change(title(), { target: { value: 'x'.repeat(80) } })
  fireEvent.change(form().getByLabelText('Date'), { target: { value: '2200-01-01' } })
  await add()
  expect(form().getByRole('alert')).toHaveTextContent('Give it a date from 1 Jan 1900 to 31 Dec 2199.')
  fireEvent.change(form().getByLabelText('Date'), { target: { value: '2199-12-31' } })
  const materials = within(form().getByRole('group', { name: 'Materials' }))
  for (const box of materials.getAllByRole('checkbox')) await user.click(box)
  await add()
  expect(form().getByRole('alert')).toHaveTextContent('Pick at least one material.')
  expect(scenario().added).toBeUndefined()
  // An event without effect needs no lanes.
  await user.selectOptions(form().getByRole('combobox', { name: 'Leads to' }), 'No effect on licenses')
  expect(form().queryByRole('group', { name: 'Materials' })).toBeNull()
  await add()
  expect(scenario().added).toEqual([{ id: 'own-1', date: '2199-12-31', title: 'x'.repeat(80), by: 'CN', effects: [] }])
})

test('a form that is left takes the focus back to its button, and adds nothing', async () => {
  const { user, store, scenario } = renderEvents('?v=2')
  await user.click(opener())
  await user.keyboard('Never mind')
  await user.click(form().getByRole('button', { name: 'Cancel' }))
  expect(opener()).toHaveFocus()
  expect(scenario().added).toBeUndefined()
  expect(store.getState().past).toEqual([])
})

test('the ninth is not taken, and the button says why', async () => {
  const { user, store } = renderEvents('?v=2')
  addStops(store, 8)
  expect(opener()).toHaveAttribute('aria-disabled', 'true')
  expect(opener()).toHaveAccessibleDescription('8 events of your own are the most: take one away to add another.')
  await user.click(opener())
  expect(screen.queryByRole('form')).toBeNull()
})

test('its details say whose it is; it is dated on any day, edited and taken away', async () => {
  const { user, store, scenario, row, titles } = renderEvents('?v=2')
  addStops(store, 1)
  const own = 'Yours: Stop 1'
  await user.click(within(row(own)).getByRole('button', { name: own }))
  expect(screen.getByText(/it is hypothetical, and neither the document nor a source stands behind it/)).toBeVisible()
  expect(screen.getByText('all materials to all destinations: suspended.')).toBeVisible()

  // Any day, before and after the calendar too.
  const date = screen.getByLabelText('Date (assumed, can be moved)')
  fireEvent.change(date, { target: { value: '2024-12-25' } })
  expect(scenario().added?.[0]?.date).toBe('2024-12-25')
  const handle = screen.getByRole('slider', { name: `Date of “${own}”` })
  expect(handle).toHaveAttribute('aria-valuenow', '0')
  expect(handle).toHaveAttribute('aria-valuetext', '25 Dec 2024, on')
  fireEvent.keyDown(handle, { key: 'End' })
  fireEvent.keyUp(handle, { key: 'End' })
  expect(scenario().added?.[0]?.date).toBe('2028-12-31')
  act(() => store.getState().moveEvent('own-1', '2025-05-20'))

  const steps = store.getState().past.length
  await user.click(screen.getByRole('button', { name: 'Edit' }))
  const edit = within(screen.getByRole('form', { name: 'Edit “Stop 1”' }))
  expect(edit.getByRole('textbox')).toHaveValue('Stop 1')
  fireEvent.change(edit.getByRole('textbox'), { target: { value: '' } })
  await user.click(edit.getByRole('button', { name: 'Save' }))
  expect(edit.getByRole('alert')).toHaveTextContent('Give it a title.')
  fireEvent.change(edit.getByRole('textbox'), { target: { value: 'Halt' } })
  await user.click(edit.getByRole('radio', { name: 'Both' }))
  await user.click(edit.getByRole('button', { name: 'Save' }))
  expect(scenario().added).toEqual([
    { id: 'own-1', date: '2025-05-20', title: 'Halt', by: 'both', effects: [{ state: 'suspended' }] },
  ])
  expect(store.getState().past).toHaveLength(steps + 1)
  expect(screen.getByRole('button', { name: 'Edit' })).toHaveFocus()

  await user.click(screen.getByRole('button', { name: 'Remove' }))
  expect(scenario().added).toBeUndefined()
  expect(store.getState().past).toHaveLength(steps + 2)
  expect(titles()).not.toContain('Yours: Halt')
  expect(opener()).toHaveFocus()
})

test('further effects, which only a link can bring, outlive an edit', async () => {
  const { user, store, scenario } = renderEvents('?v=2')
  act(() =>
    store.getState().addEvent({
      title: 'Both ways',
      date: '2025-05-20',
      by: 'CN',
      effects: [{ state: 'suspended' }, { state: 'general', destination: ['gm-suppliers'] }],
    }),
  )
  act(() => store.getState().show({ event: 'own-1' }))
  await user.click(screen.getByRole('button', { name: 'Edit' }))
  expect(screen.getByText('1 further effect stays as it is.')).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Leads to' }), 'Case-by-case review')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(scenario().added?.[0]?.effects).toEqual([
    { state: 'case-by-case' },
    { state: 'general', destination: ['gm-suppliers'] },
  ])
})

test('it is switched like the others, and no chapter takes it along', async () => {
  const { user, store, scenario, row } = renderEvents('?v=2')
  addStops(store, 1)
  const lever = () => within(row('Yours: Stop 1')).getByRole('switch')
  expect(lever()).toBeChecked()
  const chapters = within(screen.getByRole('group', { name: 'Switch whole chapters' }))
  for (const chapter of chapters.getAllByRole('button', { pressed: true })) await user.click(chapter)
  expect(chapters.queryByRole('button', { pressed: true })).toBeNull()
  expect(lever()).toBeChecked()
  await user.click(lever())
  expect(scenario().events?.['own-1']).toBe(false)
  expect(lever()).not.toBeChecked()
})

test('it has a bar of its own; with too many for all states the bars are sampled and say so', async () => {
  const { store, row } = renderEvents('?v=2&ref=document')
  act(() =>
    store.getState().addEvent({ title: 'Halt', date: '2025-06-07', by: 'CN', effects: [{ state: 'suspended' }] }),
  )
  await waitFor(() =>
    expect(within(row('Yours: Halt')).getByRole('switch')).toHaveAccessibleDescription(
      /^contributes \+[\d.,]+(\s?[Mk])? vehicles unbuilt/,
    ),
  )
  expect(screen.queryByText(/sampled over/)).toBeNull()
  // With the six of the document that are on: fourteen, one more than whose states are all run.
  addStops(store, 7)
  expect(
    await screen.findByText('Bars: too many events for all their states, so sampled over 314 orders.'),
  ).toBeVisible()
})

function addStops(store: ReturnType<typeof renderEvents>['store'], count: number): void {
  for (let i = 1; i <= count; i++) {
    const date = `2025-06-${19 + i}`
    act(() => store.getState().addEvent({ title: `Stop ${i}`, date, by: 'CN', effects: [{ state: 'suspended' }] }))
  }
}
