// Buffer needed: the tables hold the model's numbers, and the buttons add the cover that makes up the difference.
import { configure, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import {
  bufferFinding,
  coverToAdd,
  writeCover,
  writeEvenedEnough,
  writeShortClass,
  writeTonnes,
} from '../../../src/features/measures/bufferText'
import { findBuffers, type MakerBuffer, type PartBuffer } from '../../../src/model/buffer'
import type { Dataset } from '../../../src/model/dataset'
import { evaluate } from '../../../src/model/evaluate'
import { compile } from '../../../src/model/network'
import type { Scenario } from '../../../src/model/scenario'
import { seenIn } from '../../../src/results/case'
import { presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'
import { renderMeasures, silent } from './renderMeasures'

vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 20_000 })

const buffersOf = (dataset: Dataset, preset: string) => findBuffers(compile(dataset), presetScenario(dataset, preset))

/** Cells of a row by the heading of their column. */
function readRow(table: HTMLElement, name: string): Record<string, string> {
  const headings = within(table)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent)
  const cells = within(within(table).getByRole('row', { name: new RegExp(`^${name}`) })).getAllByRole('cell')
  // The first column is the row's own heading.
  return Object.fromEntries(cells.map(({ textContent }, i) => [headings[i + 1], textContent]))
}

/** The stock needed were all lines evened out, found by evening them out in the scenario. */
function evenedOut(dataset: Dataset, scenario: Scenario): MakerBuffer[] {
  return findBuffers(compile(dataset), { ...scenario, measures: { evenStock: { '*': 1 } } })
}

test('the makers’ table holds what the model finds', async () => {
  const { dataset } = renderMeasures('?v=1&preset=licenses-lapse')
  const table = await screen.findByRole('table', { name: /^Stock by maker/ })
  const evened = evenedOut(dataset, presetScenario(dataset, 'licenses-lapse'))
  buffersOf(dataset, 'licenses-lapse').forEach(({ automaker, weeksHeld, weeksNeeded, addedTonnes }, m) => {
    const row = readRow(table, dataset.automakers[m]!.name)
    expect(dataset.automakers[m]!.id).toBe(automaker)
    expect(row['Weeks held']).toBe(weeksHeld.toFixed(1))
    expect(row['Weeks needed']).toMatch(
      new RegExp(`^${writeCover(weeksNeeded)}(over )?\\d+(\\.\\d)? to (over )?\\d+(\\.\\d)?$`),
    )
    expect(row['Weeks needed if lines were evened out']).toBe(writeCover(evened[m]!.weeksNeeded))
    expect(evened[m]!.weeksNeeded).toBeLessThan(weeksNeeded ?? 0)
    expect(row['To add']).toMatch(new RegExp(`^${writeTonnes(addedTonnes ?? 0)}`))
  })
})

test('the classes’ table holds what the model finds, the shortest first', async () => {
  const { dataset, user } = renderMeasures('?v=1&preset=licenses-lapse')
  await user.click(await screen.findByText('By component class'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Classes of' }), 'Stellantis')
  const table = screen.getByRole('table', { name: /^Stellantis by component class/ })
  const ofStellantis = ({ automaker }: MakerBuffer) => automaker === 'stellantis'
  const parts = buffersOf(dataset, 'licenses-lapse').find(ofStellantis)?.parts ?? []
  const evened = evenedOut(dataset, presetScenario(dataset, 'licenses-lapse')).find(ofStellantis)?.parts ?? []
  expect(parts).toHaveLength(dataset.components.length)
  expect(within(table).getAllByRole('row')[1]).toHaveTextContent(/^Transmission and drivelinestock first/)
  parts.forEach(({ component, weeksHeld, weeksNeeded }, p) => {
    const row = readRow(table, dataset.components.find(({ id }) => id === component)?.name ?? '')
    expect(row).toMatchObject({
      'Weeks held': weeksHeld.toFixed(1),
      'Weeks needed': writeCover(weeksNeeded),
      'Weeks needed if lines were evened out': writeCover(evened[p]!.weeksNeeded),
    })
  })
})

test('the explanation says horizon and outlook, and what the weeks are means of', async () => {
  renderMeasures('?v=1&horizon=13&outlook=held')
  expect(
    screen.getByText(
      /no line stops within the horizon of 13 weeks, in the chosen outlook: with licenses frozen as on 9 Jun 2025\./,
    ),
  ).toBeInTheDocument()
  expect(
    await screen.findByText(/a mean that would be enough does not keep the thinnest line from stopping, nor does/),
  ).toHaveTextContent('Evened out across lines, what GM, Ford and Stellantis hold would be enough.')
})

test.each([
  ['path', 'with events as switched'],
  ['stress', 'with all licensed exports stopped'],
])('the explanation of the outlook %s: %s', (outlook, words) => {
  renderMeasures(`?v=1&outlook=${outlook}`, silent)
  expect(screen.getByText(new RegExp(`horizon of 52 weeks, in the chosen outlook: ${words}\\.`))).toBeInTheDocument()
})

test('ranges are over the draws in keeping with the record, and the panel says how many those are', async () => {
  const { panel } = renderMeasures()
  // The record keeps about a fifth of the draws: 200 are found among about a thousand.
  await within(panel).findByText(/in keeping with the record: 200 of the first (9\d\d|1,\d\d\d) draws/)
  expect(await screen.findByRole('table', { name: /P10 to P90 of draws in keeping with the record\./ })).toBeVisible()
})

test('where next to no draw is in keeping, all are taken, and the panel says so', async () => {
  // With nothing stopped by a lack of magnets, no line stops in May 2025 in any draw.
  const { panel } = renderMeasures('?v=1&set=lineStopShare:1')
  await within(panel).findByText(/the first 200 draws as they come.* only 0 of 1,600 are in keeping/)
  expect(await screen.findByRole('table', { name: /P10 to P90 of all draws\./ })).toBeVisible()
})

test('adding a maker’s cover is one step, is enough, and undo takes it back', async () => {
  const { dataset, user, store, address, measures } = renderMeasures()
  const stopsOfFord = () =>
    evaluate(compile(dataset), store.getState().present.scenario).ahead.automakers.ford?.weeksToLineStop
  expect(stopsOfFord()).not.toBeNull()
  const before = /^Ford rides it out with 172 t more, transmission and driveline first; GM and Stellantis need 180 t$/
  expect(await screen.findByRole('heading', { name: before })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Add this cover: Ford' }))
  // 12.47 weeks needed less 3.74 held, and 14.17 less 3.96, both rounded up.
  expect(measures()?.cover).toMatchObject({ 'ford/sensors': 8.8, 'ford/power-steering': 10.3 })
  expect(stopsOfFord()).toBeNull()
  expect(store.getState().past).toHaveLength(1)
  expect(address()).toContain('cover:ford/sensors:8.8')
  expect(
    await screen.findByRole('heading', { name: /^GM rides it out with 116 t more, .*; Stellantis needs 63\.2 t$/ }),
  ).toBeVisible()
  expect(screen.getByRole('button', { name: 'Nothing to add: Ford' })).toHaveAttribute('aria-disabled', 'true')
  store.getState().undo()
  expect(measures()).toBeUndefined()
})

test('one class can be stocked alone', async () => {
  const { user, measures } = renderMeasures()
  await user.click(await screen.findByText('By component class'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Classes of' }), 'Ford')
  await user.click(screen.getByRole('button', { name: 'Add this cover: Ford, Brakes and stability control' }))
  // 13.77 weeks needed, 3.96 held.
  expect(measures()?.cover).toEqual({ 'ford/brakes': 9.9 })
})

describe('the finding', () => {
  const dataset = shippedDataset()
  const network = compile(dataset)
  const write = (buffers: MakerBuffer[]) => bufferFinding(buffers, dataset.automakers, dataset.components)
  const find = (preset: string) => write(buffersOf(dataset, preset))

  test('has its cases', () => {
    expect(find('no-restrictions')).toBe('No maker needs more stock in this scenario')
    expect(find('licenses-lapse')).toMatch(
      /^Ford rides it out with 783 t more, transmission .* first; GM and Stellantis need 1,0\d\d t$/,
    )
    expect(find('suspension-held')).toBe(
      'Two more years of cover are not enough for GM, Ford and Stellantis unless lines are evened out',
    )
    const hopeless = buffersOf(dataset, 'document').map((buffer) => ({
      ...buffer,
      weeksNeeded: null,
      weeksNeededEvened: null,
    }))
    expect(write(hopeless)).toBe('Two more years of cover are not enough for GM, Ford and Stellantis')
  })

  test('follows the outlook', () => {
    const scenario = presetScenario(dataset, 'no-restrictions')
    expect(write(findBuffers(network, seenIn('held', scenario)))).toBe('No maker needs more stock in this scenario')
    expect(write(findBuffers(network, seenIn('stress', scenario)))).toMatch(/^Two more years of cover are not enough/)
  })

  test('says who is short only because its lines are uneven', () => {
    const enough = (preset: string) => writeEvenedEnough(buffersOf(dataset, preset), dataset.automakers)
    expect(enough('document')).toBe('Evened out across lines, what GM, Ford and Stellantis hold would be enough.')
    expect(enough('licenses-lapse')).toBeNull()
    expect(enough('no-restrictions')).toBeNull()
    const fordAlone = buffersOf(dataset, 'document').filter(({ automaker }) => automaker === 'ford')
    expect(writeEvenedEnough(fordAlone, dataset.automakers)).toBe(
      'Evened out across lines, what Ford holds would be enough.',
    )
  })

  test('cover to add is what is needed beyond what is held, rounded up', () => {
    const part = (weeksNeeded: number | null): PartBuffer => ({
      component: 'sensors',
      weeksHeld: 3.74,
      weeksNeeded,
      weeksNeededEvened: null,
      addedTonnes: 0,
      addedUsd: 0,
    })
    expect([3.74, 3.75, 12.47, 12.54, null].map((needed) => coverToAdd(part(needed)))).toEqual([0, 0.1, 8.8, 8.8, null])
  })
})

test('a mean that is enough while a class is short is explained, and nothing else is', () => {
  const part = (component: string, weeksHeld: number, weeksNeeded: number): PartBuffer => ({
    component,
    weeksHeld,
    weeksNeeded,
    weeksNeededEvened: weeksNeeded,
    addedTonnes: 1,
    addedUsd: 1,
  })
  const maker: MakerBuffer = {
    automaker: 'ford',
    parts: [part('speakers', 9, 4), part('traction', 3, 5)],
    weeksHeld: 6,
    weeksNeeded: 4.5,
    weeksNeededEvened: 4.5,
    addedTonnes: 1,
    addedUsd: 1,
    first: 'traction',
  }
  const classes = [
    { id: 'speakers', name: 'Speakers' },
    { id: 'traction', name: 'Traction motors' },
  ]
  expect(writeShortClass(maker, classes)).toBe(
    'The mean would be enough, but for traction motors 3.0 weeks are held and 5.0 needed.',
  )
  expect(writeShortClass({ ...maker, weeksHeld: 4 }, classes)).toBeNull()
  expect(writeShortClass({ ...maker, first: null }, classes)).toBeNull()
  expect(writeShortClass({ ...maker, weeksNeeded: null }, classes)).toBeNull()
})
