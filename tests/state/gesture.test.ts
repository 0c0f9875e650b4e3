// A gesture gathers its changes into one step of undo.
import { describe, expect, test } from 'vitest'
import { dataset, openStore } from './fixture'

describe('a gesture (scrub, drag, play)', () => {
  test('is one step, however many changes it makes', () => {
    const store = openStore()
    const act = store.getState()
    act.beginGesture()
    for (const date of ['2025-06-16', '2025-06-23', '2025-06-30']) act.setAsOf(date)
    expect(store.getState().past).toEqual([])
    act.endGesture()
    expect(store.getState().past).toHaveLength(1)
    act.undo()
    expect(store.getState().present.scenario.asOf).toBe(dataset.defaultAsOf)
  })

  test('that comes back to where it began is no step, and keeps what could be redone', () => {
    const store = openStore()
    const act = store.getState()
    act.setEvent('talks-falter', true)
    act.undo()
    act.beginGesture()
    act.setAsOf('2025-06-16')
    act.setAsOf(dataset.defaultAsOf)
    act.endGesture()
    expect(store.getState().past).toEqual([])
    expect(store.getState().future).toHaveLength(1)
  })

  test('can be cancelled, which leaves no trace', () => {
    const store = openStore()
    const { present: opening, ...act } = store.getState()
    act.beginGesture()
    act.setAsOf('2026-01-05')
    act.cancelGesture()
    expect(store.getState()).toMatchObject({ present: opening, past: [], gesture: null })
  })

  test('is what undo takes back while it runs', () => {
    const store = openStore()
    const act = store.getState()
    act.setEvent('talks-falter', true)
    act.beginGesture()
    act.setAsOf('2026-01-05')
    act.undo()
    const { present, gesture, past, future } = store.getState()
    expect(gesture).toBeNull()
    expect(present.scenario).toEqual({ asOf: dataset.defaultAsOf, events: { 'talks-falter': true } })
    expect([past.length, future.length]).toEqual([1, 1])
  })

  test('ends when another begins, or when choices come from elsewhere', () => {
    const store = openStore()
    const { present: opening, ...act } = store.getState()
    act.beginGesture()
    act.setAsOf('2025-06-16')
    act.beginGesture()
    act.setAsOf('2025-06-23')
    act.replace(opening)
    expect(store.getState().gesture).toBeNull()
    expect(store.getState().past.map(({ before }) => before.scenario.asOf)).toEqual([
      '2025-06-09',
      '2025-06-16',
      '2025-06-23',
    ])
  })
})
