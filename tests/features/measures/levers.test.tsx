// Levers of one's own: adding, sizing and removing one changes figures and address, and undo takes it back.
import { act, configure, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { writeHelp } from '../../../src/features/measures/leverText'
import { formatCount } from '../../../src/format/numbers'
import { evaluate } from '../../../src/model/evaluate'
import type { Measures } from '../../../src/model/measures'
import { compile } from '../../../src/model/network'
import { measureKeys } from '../../../src/model/regret'
import { writeLever } from '../../../src/results/measureNames'
import {
  leversOf,
  openingLever,
  originsOf,
  possibleKinds,
  shownSize,
  sizeFromShown,
} from '../../../src/results/measures'
import { presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'
import { renderMeasures, silent } from './renderMeasures'

vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 20_000 })

/** Vehicles lost within a year on the opening page's scenario, with levers. */
function atRisk(measures: Measures = {}): string {
  const dataset = shippedDataset()
  const { outlooks } = evaluate(compile(dataset), { ...presetScenario(dataset, 'document'), measures })
  return formatCount(outlooks.path.total.vehiclesLost)
}

const inForce = () => within(screen.getByRole('list', { name: 'Levers in force' }))

test('a lever is added, changes the figures and the address, and undo takes it away', async () => {
  const { user, store, address, panel } = renderMeasures('', silent)
  expect(within(panel).getByRole('heading', { name: 'Levers of one’s own: none in force' })).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Maker' }), 'Ford')
  await user.click(screen.getByRole('button', { name: 'Add 2 weeks of cover' }))
  expect(address()).toContain('own=cover:ford/*:2')
  expect(inForce().getByRole('listitem')).toHaveTextContent(/More cover: Ford, all classes/)
  const finding = `The lever in force cuts vehicles unbuilt from ${atRisk()} to ${atRisk({ cover: { 'ford/*': 2 } })}`
  expect(within(panel).getByRole('heading', { name: finding })).toBeVisible()
  expect(within(panel).getByRole('heading', { name: /one lever of one’s own in force/ })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Add 2 weeks of cover' })).toHaveAttribute('aria-disabled', 'true')
  act(() => store.getState().undo())
  expect(screen.queryByRole('list', { name: 'Levers in force' })).not.toBeInTheDocument()
  expect(address()).not.toContain('own=')
})

test('each kind can be added, with its own origins', async () => {
  const { user, measures } = renderMeasures('', silent)
  const kind = screen.getByRole('combobox', { name: 'Kind' })
  await user.selectOptions(kind, 'Second source')
  const origins = within(screen.getByRole('combobox', { name: 'Origin' })).getAllByRole('option')
  expect(origins.map(({ textContent }) => textContent)).not.toContain('China, inside finished parts')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Origin' }), 'United States')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Class' }), 'Speakers')
  await user.click(screen.getByRole('button', { name: 'Move 20% there' }))
  await user.selectOptions(kind, 'Parts instead of magnets')
  await user.click(screen.getByRole('button', { name: 'Move 20% into parts' }))
  await user.selectOptions(kind, 'Faster transit')
  expect(screen.queryByRole('combobox', { name: 'Maker' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Shorten by 1 week' }))
  expect(measures()).toEqual({
    shift: { '*/speakers>magnet-us': 0.2, '*/speakers>magnet-cnparts': 0.2 },
    transitWeeks: 1,
  })
})

test('lines are evened out maker by maker: half at first, sized in percent, and undo takes it away', async () => {
  const { user, store, address, measures, panel } = renderMeasures('', silent)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Even out stock across lines')
  expect(screen.queryByRole('combobox', { name: 'Class' })).not.toBeInTheDocument()
  expect(screen.queryByRole('combobox', { name: 'Origin' })).not.toBeInTheDocument()
  expect(within(panel).getByText(/toward the maker’s mean.* What it costs .* is not in the model\./)).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Maker' }), 'Ford')
  await user.click(screen.getByRole('button', { name: 'Even out by 50%' }))
  expect(measures()).toEqual({ evenStock: { ford: 0.5 } })
  expect(address()).toContain('own=even:ford:0.5')
  expect(inForce().getByText('Even out stock across lines: Ford')).toBeVisible()
  expect(
    within(panel).getByRole('heading', {
      name: `The lever in force cuts vehicles unbuilt from ${atRisk()} to ${atRisk({ evenStock: { ford: 0.5 } })}`,
    }),
  ).toBeVisible()
  const slider = screen.getByRole('slider', { name: 'Even out stock across lines: Ford' })
  expect(slider).toHaveAttribute('aria-valuetext', '50 %')
  expect(slider).toHaveAttribute('aria-valuemax', '100')
  fireEvent.keyDown(slider, { key: 'ArrowRight' })
  fireEvent.keyUp(slider, { key: 'ArrowRight' })
  expect(measures()).toEqual({ evenStock: { ford: 0.55 } })
  const field = screen.getByRole('textbox', { name: 'Even out stock across lines: Ford, in %' })
  await user.clear(field)
  await user.type(field, '100{Enter}')
  expect(measures()).toEqual({ evenStock: { ford: 1 } })
  await user.click(screen.getByRole('button', { name: 'Remove: Even out stock across lines: Ford' }))
  expect(measures()).toBeUndefined()
  act(() => store.getState().undo())
  expect(measures()).toEqual({ evenStock: { ford: 1 } })
})

test('what a shorter way does is said of the sea way', async () => {
  const { user, panel } = renderMeasures('', silent)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Faster transit')
  expect(within(panel).getByText(/^Shortens the way by sea\./)).toBeVisible()
})

test('a number is taken whole by Enter or on leaving, and what the model refuses is said and goes no further', async () => {
  const { user, store, measures } = renderMeasures('?v=1&own=shift:*/*>magnet-jp:0.2', silent)
  const field = screen.getByRole('textbox', { name: 'Second source, Japan: all makers, all classes, in %' })
  await user.clear(field)
  await user.type(field, '350')
  expect(store.getState().past).toHaveLength(0)
  await user.tab()
  expect(screen.getByRole('alert')).toHaveTextContent('it must be more than 0 and at most 100; kept 20')
  expect(field).toHaveValue('20')
  expect(store.getState().past).toHaveLength(0)
  await user.clear(field)
  await user.type(field, '35 %{Enter}')
  expect(measures()?.shift).toEqual({ '*/*>magnet-jp': 0.35 })
  expect(screen.queryByRole('alert')).toBeNull()
  expect(store.getState().past).toHaveLength(1)
  act(() => store.getState().undo())
  expect(measures()?.shift).toEqual({ '*/*>magnet-jp': 0.2 })
})

test('the slider moves it by keyboard: a key that is held is one step of undo, the next another', async () => {
  const { store, measures } = renderMeasures('?v=1&own=cover:ford/*:2', silent)
  const slider = screen.getByRole('slider', { name: 'More cover: Ford, all classes' })
  expect(slider).toHaveAttribute('aria-valuetext', '2 weeks')
  for (const repeat of [false, true, true]) fireEvent.keyDown(slider, { key: 'ArrowRight', repeat })
  fireEvent.keyUp(slider, { key: 'ArrowRight' })
  expect(measures()?.cover).toEqual({ 'ford/*': 3.5 })
  expect(store.getState().past).toHaveLength(1)
  expect(store.getState().gesture).toBeNull()
  fireEvent.keyDown(slider, { key: 'ArrowLeft' })
  fireEvent.keyUp(slider, { key: 'ArrowLeft' })
  expect(store.getState().past).toHaveLength(2)
  act(() => store.getState().undo())
  act(() => store.getState().undo())
  expect(measures()?.cover).toEqual({ 'ford/*': 2 })
})

test('levers are removed one by one or all together; focus goes to the heading', async () => {
  const { user, measures } = renderMeasures('?v=1&own=cover:ford/*:2,cover:gm/*:1,transit:1', silent)
  await user.click(screen.getByRole('button', { name: 'Remove: Faster transit' }))
  expect(measures()).toEqual({ cover: { 'ford/*': 2, 'gm/*': 1 } })
  expect(document.activeElement).toHaveTextContent(/^The 2 levers in force cut/)
  await user.click(screen.getByRole('button', { name: 'Remove all levers' }))
  expect(measures()).toBeUndefined()
})

test('no regret is marked by a word where a lever helps in nine draws of ten', async () => {
  const { panel } = renderMeasures('?v=1&own=even:*:0.5,transit:1')
  const mark = await screen.findByText('No regret')
  expect(mark.closest('li')).toHaveTextContent(/^Even out stock across lines: all makers/)
  expect(mark.parentElement).toHaveTextContent(/^No regret, helps in (every draw|9[\d.]+% of draws)$/)
  const transit = inForce().getByText('Faster transit').closest('li')
  expect(transit).toHaveTextContent(/helps in (no draw|[\d.]+% of draws)/)
  expect(transit).not.toHaveTextContent('No regret')
  expect(within(panel).getByText(/at least nine of ten draws in keeping with the record/)).toBeVisible()
})

test('of many levers the first are shown until the rest is asked for', async () => {
  const classes = shippedDataset().components.map(({ id }) => `cover:ford/${id}:1`)
  const { user } = renderMeasures(`?v=1&own=${classes.join()}`, silent)
  expect(inForce().getAllByRole('listitem')).toHaveLength(6)
  await user.click(screen.getByRole('button', { name: 'Show all 8 levers' }))
  expect(inForce().getAllByRole('listitem')).toHaveLength(8)
})

describe('levers', () => {
  const dataset = shippedDataset()

  test('carry the keys under which the model counts them', () => {
    const measures = {
      cover: { 'ford/*': 1 },
      shift: { '*/*>magnet-jp': 0.1, '*/*>magnet-cnparts': 0.2 },
      evenStock: { ford: 0.5, '*': 0.25 },
      transitWeeks: 2,
    }
    const levers = leversOf(dataset, measures)
    expect(levers.map(({ key }) => key)).toEqual(measureKeys(measures))
    expect(levers.map(({ kind }) => kind)).toEqual(['cover', 'source', 'parts', 'even', 'even', 'transit'])
  })

  test('are sized in percent where a share is shifted, in weeks elsewhere', () => {
    const sizes = possibleKinds(dataset).map((kind) => [kind, openingLever(kind, '*', 'magnet-jp').size])
    expect(Object.fromEntries(sizes)).toEqual({ cover: 2, even: 0.5, source: 0.2, parts: 0.2, transit: 1 })
    expect(shownSize(openingLever('even', 'gm', null))).toBe(50)
    expect(sizeFromShown('even', 55)).toBe(0.55)
    expect(sizeFromShown('transit', 1.5)).toBe(1.5)
  })

  test('of a kind that could do nothing are not offered', () => {
    const oneLine = { ...dataset, automakers: dataset.automakers.map(({ lines: _, ...maker }) => maker) }
    expect(possibleKinds(oneLine)).toEqual(['cover', 'source', 'parts', 'transit'])
    const noParts = { ...dataset, nodes: dataset.nodes.filter(({ id }) => id !== 'magnet-cnparts') }
    expect(possibleKinds(noParts)).toEqual(['cover', 'even', 'source', 'transit'])
  })

  test('have origins in China for parts alone', () => {
    expect(originsOf(dataset, 'parts').map(({ id }) => id)).toEqual(['magnet-cnparts'])
    expect(originsOf(dataset, 'source').map(({ id }) => id)).not.toContain('magnet-cnparts')
    expect(originsOf(dataset, 'cover')).toEqual([])
  })

  test('are written in words', () => {
    expect(writeLever(dataset, openingLever('source', 'gm/brakes', 'magnet-de'))).toBe(
      'Second source, Germany and EU: GM, brakes and stability control',
    )
    expect(writeLever(dataset, openingLever('even', 'gm', null))).toBe('Even out stock across lines: GM')
    expect(writeLever(dataset, openingLever('even', '*', null))).toBe('Even out stock across lines: all makers')
    expect([0, 0.63, 0.999, 1].map(writeHelp)).toEqual([
      'helps in no draw',
      'helps in 63% of draws',
      'helps in 99.9% of draws',
      'helps in every draw',
    ])
  })
})
