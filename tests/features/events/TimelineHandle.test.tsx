// A date dragged along the timeline: so many px are so many days, from the edge of the track, and one drag is one step of undo.
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { TimelineHandle } from '../../../src/features/events/TimelineHandle'
import { calendarEnd } from '../../../src/model/calendar'
import { WorkspaceProvider } from '../../../src/results/Workspace'
import { openingChoices } from '../../../src/state/choices'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { ScenarioStoreContext, useChoices, useScenarioActions } from '../../../src/state/useScenarioStore'
import { shippedDataset } from '../../app/shipped'

afterEach(() => vi.restoreAllMocks())

const dataset = shippedDataset()
const whatIf = 'talks-falter'
const { calendar } = dataset
const span = { start: calendar.start, end: calendarEnd(calendar) }

/** The as-of date, which a press anywhere on the track moves, and a what-if, which only its own handle does. */
function Handles() {
  const { scenario } = useChoices((choices) => choices)
  const { setAsOf, moveEvent } = useScenarioActions()
  const date = scenario.dates?.[whatIf] ?? '2025-08-11'
  return (
    <>
      <TimelineHandle
        span={span}
        label="As-of"
        date={scenario.asOf}
        describe=""
        onMove={setAsOf}
        trackClick
        className="track"
      >
        <span />
      </TimelineHandle>
      <TimelineHandle span={span} label="What-if" date={date} describe="" onMove={(to) => moveEvent(whatIf, to)}>
        <span />
      </TimelineHandle>
    </>
  )
}

/** A track from 50 px on, 1,040 px long: 5 px are a week of the calendar's 208 from 6 January 2025 on. */
function openHandles() {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(50, 0, 1040, 20))
  const store = createScenarioStore(dataset, openingChoices(dataset))
  const { container } = render(
    <WorkspaceProvider dataset={dataset}>
      <ScenarioStoreContext value={store}>
        <Handles />
      </ScenarioStoreContext>
    </WorkspaceProvider>,
  )
  const user = userEvent.setup()
  const drag = async (target: Element, from: number, ...to: number[]) => {
    await user.pointer([
      { keys: '[MouseLeft>]', target, coords: { clientX: from, clientY: 10 } },
      ...to.map((clientX) => ({ target, coords: { clientX, clientY: 10 } })),
      { keys: '[/MouseLeft]', target, coords: { clientX: to.at(-1) ?? from, clientY: 10 } },
    ])
  }
  return { store, drag, scenario: () => store.getState().present.scenario, track: container.querySelector('.track')! }
}

test('a what-if goes as many weeks as the pointer has weeks on the track', async () => {
  const { drag, scenario, store } = openHandles()
  // 31 weeks from the start: 50 + 31 * 5 px.
  const handle = screen.getByRole('slider', { name: 'What-if' })
  expect(handle).toHaveAttribute('aria-valuenow', '217')
  await drag(handle, 205, 208, 230, 255)
  // Ten weeks further: 50 px.
  expect(scenario().dates).toEqual({ [whatIf]: '2025-10-20' })
  expect(handle).toHaveAttribute('aria-valuenow', '287')
  expect(Number.parseFloat(handle.style.left)).toBeCloseTo((100 * 41) / 208, 6)
  expect(store.getState().past).toHaveLength(1)
  await drag(handle, 255, 130)
  // 16 weeks from the start.
  expect(scenario().dates).toEqual({ [whatIf]: '2025-04-28' })
  expect(store.getState().past).toHaveLength(2)
})

test('the as-of date follows the pointer, and jumps to where the track is pressed', async () => {
  const { drag, scenario, track } = openHandles()
  const handle = screen.getByRole('slider', { name: 'As-of' })
  await drag(handle, 160, 185)
  // 27 weeks from 6 January.
  expect(scenario().asOf).toBe('2025-07-14')
  expect(Number.parseFloat(handle.style.left)).toBeCloseTo((100 * 27) / 208, 6)
  await drag(track, 311)
  // 52.2 weeks, the nearest whole.
  expect(scenario().asOf).toBe('2026-01-05')
})

test('a drag past an end of the track stops at the first and the last week', async () => {
  const { drag, scenario } = openHandles()
  const handle = screen.getByRole('slider', { name: 'As-of' })
  await drag(handle, 160, -400)
  expect(scenario().asOf).toBe('2025-01-06')
  await drag(handle, 50, 2000)
  expect(scenario().asOf).toBe('2028-12-25')
})

test('what lies off the calendar waits at the end of the track that is nearer', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(50, 0, 1040, 20))
  const store = createScenarioStore(dataset, openingChoices(dataset))
  render(
    <WorkspaceProvider dataset={dataset}>
      <ScenarioStoreContext value={store}>
        <TimelineHandle span={span} label="Before" date="2020-01-01" describe="" onMove={() => {}}>
          <span />
        </TimelineHandle>
        <TimelineHandle span={span} label="After" date="2199-12-31" describe="" onMove={() => {}}>
          <span />
        </TimelineHandle>
      </ScenarioStoreContext>
    </WorkspaceProvider>,
  )
  const [before, after] = ['Before', 'After'].map((name) => screen.getByRole('slider', { name }))
  expect(before).toHaveAttribute('aria-valuenow', '0')
  expect(before).toHaveStyle({ left: '0%' })
  // 1,456 days, counted from 0.
  expect(after).toHaveAttribute('aria-valuenow', '1455')
  expect(Number.parseFloat(after!.style.left)).toBeCloseTo((100 * 1455) / 1456, 6)
})

test('what is pressed and let go in its place moves nothing', async () => {
  const { drag, scenario, store } = openHandles()
  await drag(screen.getByRole('slider', { name: 'What-if' }), 209)
  expect(scenario().dates ?? {}).toEqual({})
  expect(store.getState().past).toEqual([])
})

test('on a track that shows a part of the calendar, so many px are so many weeks of that part', async () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(50, 0, 1040, 20))
  const store = createScenarioStore(dataset, openingChoices(dataset))
  // 104 weeks from 3 March 2025 on: 10 px are a week.
  const part = { start: '2025-03-03', end: '2027-02-28' }
  render(
    <WorkspaceProvider dataset={dataset}>
      <ScenarioStoreContext value={store}>
        <TimelineHandle span={part} label="As-of" date="2025-06-09" describe="" onMove={store.getState().setAsOf}>
          <span />
        </TimelineHandle>
      </ScenarioStoreContext>
    </WorkspaceProvider>,
  )
  const handle = screen.getByRole('slider', { name: 'As-of' })
  // 14 weeks from the start of the part.
  expect(Number.parseFloat(handle.style.left)).toBeCloseTo((100 * 14) / 104, 6)
  fireEvent.pointerDown(handle, { button: 0, clientX: 190 })
  fireEvent.pointerMove(handle, { clientX: 290 })
  fireEvent.pointerUp(handle, { clientX: 290 })
  expect(store.getState().present.scenario.asOf).toBe('2025-08-18')
  // The keys reach all of the calendar.
  fireEvent.keyDown(handle, { key: 'Home' })
  fireEvent.keyUp(handle, { key: 'Home' })
  expect(store.getState().present.scenario.asOf).toBe('2025-01-06')
})
