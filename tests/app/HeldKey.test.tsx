// A key held on a list is one change, whatever the list sets.
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { HeldKey } from '../../src/app/HeldKey'
import { openingChoices } from '../../src/state/choices'
import { createScenarioStore } from '../../src/state/scenarioStore'
import { PageAround } from './PageAround'
import { shippedDataset } from './shipped'

afterEach(() => {
  vi.useRealTimers()
})

function hold(changes: number) {
  const dataset = shippedDataset()
  const store = createScenarioStore(dataset, openingChoices(dataset))
  render(
    <PageAround dataset={dataset} store={store}>
      <HeldKey />
      <select aria-label="A list" />
    </PageAround>,
  )
  const list = screen.getByLabelText('A list')
  const key = { key: 'ArrowDown' }
  for (let weeks = 1; weeks <= changes; weeks++) {
    fireEvent.keyDown(list, { ...key, repeat: weeks > 1 })
    act(() => store.getState().setHorizon(weeks))
  }
  return { store, list, key }
}

test('what a held key goes through is one step of undo, and single presses are one each', () => {
  const { store, list, key } = hold(3)
  fireEvent.keyUp(list, key)
  expect(store.getState().past).toHaveLength(1)
  fireEvent.keyDown(list, key)
  act(() => store.getState().setHorizon(26))
  fireEvent.keyUp(list, key)
  expect(store.getState().past).toHaveLength(2)
  act(() => store.getState().undo())
  expect(store.getState().present.scenario.horizonWeeks).toBe(3)
  act(() => store.getState().undo())
  expect(store.getState().present.scenario.horizonWeeks).toBeUndefined()
})

test('a key whose end is never told ends by itself', () => {
  vi.useFakeTimers()
  const { store } = hold(2)
  expect(store.getState().gesture).not.toBeNull()
  act(() => void vi.advanceTimersByTime(1000))
  expect(store.getState()).toMatchObject({ gesture: null, past: [{}] })
})
