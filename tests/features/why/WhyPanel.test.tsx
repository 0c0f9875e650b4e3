// The panel of why, by role and name: ways that apply, thresholds, the table twins, and the way to a slider.
import { act, configure, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { AssumptionsPanel } from '../../../src/features/assumptions/AssumptionsPanel'
import { WhyPanel } from '../../../src/features/why/WhyPanel'
import { renderWhy } from './renderWhy'

vi.setConfig({ testTimeout: 120_000 })
configure({ asyncUtilTimeout: 60_000 })

const part = (name: string) => screen.findByRole('region', { name })

describe('ways to other states', () => {
  test('the best within two switches applies in one step, and undo takes it back', async () => {
    const { store, user } = renderWhy(<WhyPanel initialWidth={480} />)
    const states = within(await part('Among all states'))
    expect(states.getByRole('heading', { name: /^Worse than \d+% of 1,024 states$/ })).toBeVisible()
    const off = 'Apply: switch off “China suspends rare-earth shipments”'
    await user.click(states.getByRole('button', { name: off }))
    expect(store.getState().present.scenario.events).toEqual({ 'shipments-suspended': false })
    store.getState().undo()
    expect(store.getState().present.scenario.events).toBeUndefined()
  })

  test('the worst switches two events at once', async () => {
    const { store, user } = renderWhy(<WhyPanel initialWidth={480} />)
    const states = within(await part('Among all states'))
    await user.click(states.getByRole('button', { name: /^Apply: switch off “Trump-Xi call” and “Temporary/ }))
    expect(store.getState().present.scenario.events).toEqual({ 'temporary-licenses': false, 'trump-xi-call': false })
    expect(store.getState().past).toHaveLength(1)
  })
})

describe('the reverse stress test', () => {
  test('offers the smallest set that crosses, and keeps its threshold as one step', async () => {
    const { store, user } = renderWhy(<WhyPanel initialWidth={480} />)
    const stress = within(await part('Reverse stress test'))
    expect(stress.getByRole('textbox', { name: 'Supply falls to' })).toHaveValue('50')
    await user.click(stress.getByRole('button', { name: /^Apply: switch off “Temporary licenses/ }))
    const { present, past } = store.getState()
    expect(present.scenario.events).toEqual({ 'temporary-licenses': false })
    expect(present.view.threshold).toBe(50)
    expect(past).toHaveLength(1)
    expect(await stress.findByText(/is past this threshold already/)).toBeVisible()
  })

  test('takes a threshold that is typed, which is no step of undo, and says where nothing crosses it', async () => {
    const { store, user } = renderWhy(<WhyPanel initialWidth={480} />)
    const stress = within(await part('Reverse stress test'))
    const field = stress.getByRole('textbox', { name: 'Supply falls to' })
    await user.clear(field)
    await user.type(field, '10')
    await user.tab()
    expect(store.getState().present.view.threshold).toBe(10)
    expect(store.getState().past).toEqual([])
    expect(await stress.findByText(/^No on\/off state of the 10 events/)).toBeVisible()
    expect(await stress.findByText(/^No set of up to three lanes/)).toBeVisible()
  })

  test('suspends lanes by hand', async () => {
    const { store, user } = renderWhy(<WhyPanel initialWidth={480} />, { indicator: 'exposure/gm', threshold: 75 })
    const stress = within(await part('Reverse stress test'))
    const [first] = await stress.findAllByRole('button', { name: /^Apply: set “.*by hand$/ })
    await user.click(first!)
    expect(Object.values(store.getState().present.scenario.overrides ?? {})).toContain('suspended')
    expect(store.getState().past).toHaveLength(1)
  })
})

test('the waterfall has a table twin with the same numbers', async () => {
  const { user } = renderWhy(<WhyPanel initialWidth={480} />)
  const events = within(await part('What each event contributes'))
  expect(events.getByRole('img', { name: /Temporary licenses for suppliers of the three: \+12 points/ })).toBeVisible()
  await user.click(events.getByRole('button', { name: 'Table' }))
  const rows = events.getAllByRole('row').slice(1)
  expect(events.getByRole('columnheader', { name: 'Contribution, points of supply' })).toBeVisible()
  expect(rows.map((row) => within(row).getAllByRole('cell')[1]?.textContent)).toEqual([
    '',
    '−46',
    '+1',
    '−1',
    '−1',
    '+1',
    '+12',
    '',
  ])
})

test('a row of the tornado leads to its slider', async () => {
  const { user, store } = renderWhy(
    <>
      <WhyPanel initialWidth={480} />
      <AssumptionsPanel />
    </>,
  )
  const name = /^Weeks for a license change to reach the border flow: .* To its slider$/
  await user.click(await screen.findByRole('button', { name }))
  expect(store.getState().present.view.tab).toBe('assumptions')
  const slider = screen.getByRole('slider', { name: 'Weeks for a license change to reach the border flow' })
  await waitFor(() => expect(slider).toHaveFocus())
})

test('says how widely the sentence holds and where it flips', async () => {
  const { store } = renderWhy(<WhyPanel initialWidth={480} />)
  // Two weeks before Ford's thinnest lines stop.
  act(() => store.getState().setAsOf('2025-05-05'))
  const claim = within(await part('Does the sentence hold?'))
  expect(await claim.findByText(/of 500 draws, over the range of our assumptions/)).toBeVisible()
  const [first] = await claim.findAllByText(/^Ford no longer stops first once “.*” (rises|falls) to about /)
  expect(first).toBeVisible()
  expect(claim.getByText(/^It holds for every value of the other/)).toBeVisible()
})

test('another indicator is chosen with its own threshold', async () => {
  const { store, user } = renderWhy(<WhyPanel initialWidth={480} />, { threshold: 40 })
  act(() => store.getState().setAsOf('2025-05-05'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Indicator' }), 'First line stop')
  expect(store.getState().present.view).toMatchObject({ indicator: 'line-stop', threshold: null })
  const stress = within(await part('Reverse stress test'))
  expect(stress.getByRole('textbox', { name: 'A line stop within' })).toHaveValue('1')
})
