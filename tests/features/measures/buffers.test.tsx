// Buffer needed: the tables hold the model's numbers, and the buttons add the cover that makes up the difference.
import { configure, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { bufferFinding, coverToAdd, writeCover, writeTonnes } from '../../../src/features/measures/bufferText'
import { findBuffers } from '../../../src/model/buffer'
import type { Dataset } from '../../../src/model/dataset'
import { compile } from '../../../src/model/network'
import { presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'
import { renderMeasures } from './renderMeasures'

vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 20_000 })

const buffersOf = (dataset: Dataset, preset: string) => findBuffers(compile(dataset), presetScenario(dataset, preset))

test('the makers’ table holds what the model finds', async () => {
  const { dataset } = renderMeasures()
  const table = await screen.findByRole('table', { name: /^Stock by maker/ })
  for (const { automaker, weeksHeld, weeksNeeded, addedTonnes } of buffersOf(dataset, 'document')) {
    const name = dataset.automakers.find(({ id }) => id === automaker)?.name
    const cells = within(within(table).getByRole('row', { name: new RegExp(`^${name}`) })).getAllByRole('cell')
    const texts = cells.map(({ textContent }) => textContent)
    expect(texts[1]).toBe(weeksHeld.toFixed(1))
    expect(texts[2]).toMatch(new RegExp(`^${writeCover(weeksNeeded)}\\d+\\.\\d to \\d+\\.\\d$`))
    expect(texts[3]).toMatch(new RegExp(`^${writeTonnes(addedTonnes ?? 0)}`))
  }
  expect(within(table).getByText(/range of our assumptions/)).toBeInTheDocument()
})

test('the classes’ table holds what the model finds, the shortest first', async () => {
  const { dataset, user } = renderMeasures()
  await user.click(await screen.findByText('By component class'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Classes of' }), 'Stellantis')
  const table = screen.getByRole('table', { name: /^Stellantis by component class/ })
  const parts = buffersOf(dataset, 'document').find(({ automaker }) => automaker === 'stellantis')?.parts ?? []
  expect(within(table).getAllByRole('row')[1]).toHaveTextContent(/^Sensors and actuatorsstock first/)
  for (const { component, weeksHeld, weeksNeeded } of parts) {
    const name = dataset.components.find(({ id }) => id === component)?.name
    const cells = within(within(table).getByRole('row', { name: new RegExp(`^${name}`) })).getAllByRole('cell')
    expect(cells[1]).toHaveTextContent(weeksHeld.toFixed(1))
    expect(cells[2]).toHaveTextContent(writeCover(weeksNeeded))
  }
})

test('adding a maker’s cover is one step, is enough, and undo takes it back', async () => {
  const { user, store, address, measures } = renderMeasures()
  expect(await screen.findByRole('heading', { name: /^Ford rides it out with 5\.0 t more, sensors/ })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Add this cover: Ford' }))
  expect(measures()?.cover).toMatchObject({ 'ford/sensors': 0.9, 'ford/power-steering': 0.5 })
  expect(store.getState().past).toHaveLength(1)
  expect(address()).toContain('cover:ford/sensors:0.9')
  expect(
    await screen.findByRole('heading', {
      name: 'Stellantis rides it out with 0.09 t more; sensors and actuators first',
    }),
  ).toBeVisible()
  expect(screen.getByRole('button', { name: 'Nothing to add: Ford' })).toHaveAttribute('aria-disabled', 'true')
  await user.click(screen.getByRole('button', { name: 'Add this cover: Stellantis' }))
  expect(await screen.findByRole('heading', { name: 'No maker needs more stock in this scenario' })).toBeVisible()
  store.getState().undo()
  store.getState().undo()
  expect(measures()).toBeUndefined()
})

test('one class can be stocked alone', async () => {
  const { user, measures } = renderMeasures()
  await user.click(await screen.findByText('By component class'))
  await user.click(screen.getByRole('button', { name: 'Add this cover: Ford, Brakes and stability control' }))
  expect(measures()?.cover).toEqual({ 'ford/brakes': 0.4 })
})

describe('the finding', () => {
  const dataset = shippedDataset()
  const find = (preset: string) => bufferFinding(buffersOf(dataset, preset), dataset.automakers, dataset.components)

  test('has its cases', () => {
    expect(find('no-restrictions')).toBe('No maker needs more stock in this scenario')
    expect(find('no-chip-measures')).toMatch(/^Ford rides it out with 0\.17 t more; sensors and actuators first$/)
    expect(find('suspension-held')).toMatch(
      /^Ford rides it out with \d+ t more, transmission .* first; GM and Stellantis need 1,212 t$/,
    )
    const hopeless = buffersOf(dataset, 'document').map((buffer) => ({ ...buffer, weeksNeeded: null }))
    expect(bufferFinding(hopeless, dataset.automakers, dataset.components)).toBe(
      'No stock of up to two years is enough for GM, Ford and Stellantis',
    )
  })

  test('cover to add is rounded up, and enough', () => {
    for (const { parts } of buffersOf(dataset, 'licenses-lapse'))
      for (const part of parts) {
        const added = coverToAdd(part)
        expect(added).not.toBeNull()
        expect(part.weeksHeld + (added ?? 0)).toBeGreaterThanOrEqual((part.weeksNeeded ?? 0) - 1e-6)
      }
  })
})
