// An assumption set by hand: by a number as people write it, or by a slider whose held key is one step of undo.
import { MantineProvider } from '@mantine/core'
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AssumptionControl } from '../../../src/features/assumptions/AssumptionControl'
import type { ParameterId } from '../../../src/model/dataset'
import { openingChoices } from '../../../src/state/choices'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { ScenarioStoreContext } from '../../../src/state/useScenarioStore'
import { shippedDataset } from '../../app/shipped'

function renderAssumption(id: ParameterId) {
  const dataset = shippedDataset()
  const store = createScenarioStore(dataset, openingChoices(dataset))
  render(
    <MantineProvider env="test">
      <ScenarioStoreContext value={store}>
        <AssumptionControl parameter={dataset.parameters.find((parameter) => parameter.id === id)!} />
      </ScenarioStoreContext>
    </MantineProvider>,
  )
  const state = () => store.getState()
  return {
    field: screen.getByRole('textbox'),
    slider: screen.getByRole('slider'),
    user: userEvent.setup(),
    set: () => state().present.scenario.parameters,
    past: () => state().past,
    undo: () => act(() => state().undo()),
  }
}

test('a price is typed with its separator, and its beginning never goes into the scenario', async () => {
  const { field, user, set, past } = renderAssumption('vehiclePriceUsd')
  expect(field).toHaveValue('48,907')
  await user.clear(field)
  for (const key of '48,000') {
    await user.type(field, key)
    expect(set()).toBeUndefined()
  }
  await user.keyboard('{Enter}')
  expect(set()).toEqual({ vehiclePriceUsd: 48_000 })
  expect(past()).toHaveLength(1)
})

test('a price is pasted with separator and currency', async () => {
  const { field, user, set } = renderAssumption('vehiclePriceUsd')
  await user.tripleClick(field)
  await user.paste('$48,000')
  await user.tab()
  expect(set()).toEqual({ vehiclePriceUsd: 48_000 })
})

test('70% of a share is 0.7', async () => {
  const { field, user, set } = renderAssumption('passThrough')
  await user.clear(field)
  await user.type(field, '70%{Enter}')
  expect(set()).toEqual({ passThrough: 0.7 })
})

test('what the model cannot compute with is refused in words', async () => {
  const { field, user, set } = renderAssumption('timeToRecoverWeeks')
  await user.clear(field)
  await user.type(field, '0{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('it must be more than 0; kept 12')
  await user.clear(field)
  await user.type(field, '-2{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('it cannot be negative; kept 12')
  await user.clear(field)
  await user.type(field, '10,000,000{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('it must be from 0.001 to 520; kept 12')
  expect(set()).toBeUndefined()
})

test.each(['slider', 'field'] as const)('an arrow key held on the %s is one step of undo', (control) => {
  const { [control]: held, set, past, undo } = renderAssumption('transitWeeks')
  for (const repeat of [false, true, true, true]) fireEvent.keyDown(held, { key: 'ArrowUp', repeat })
  fireEvent.keyUp(held, { key: 'ArrowUp' })
  // The range is 3 to 6, so a step is 0.02.
  expect(set()).toEqual({ transitWeeks: 4.08 })
  expect(past()).toHaveLength(1)
  undo()
  expect(set()).toBeUndefined()
})
