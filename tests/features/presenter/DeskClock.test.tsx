// The speaker's clocks go: what has gone by since the first step on, and the time on the wall, second by second.
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useReducer } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Command } from '../../../src/features/presenter/presentation'
import { DeskClock } from '../../../src/features/presenter/speaker/DeskClock'
import { actOnTimer, restingTimer, startTimer, type Timer } from '../../../src/features/presenter/timer'

const noon = new Date(2025, 5, 9, 12, 0, 0)

beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime(noon)
})
afterEach(() => vi.useRealTimers())

/** The room's part: it keeps the timer. */
function obey(timer: Timer, command: Command): Timer {
  return command.type === 'timer' ? actOnTimer(timer, command.act, command.at) : timer
}

function Clock({ opening }: { opening: Timer }) {
  const [timer, send] = useReducer(obey, opening)
  return <DeskClock timer={timer} send={send} />
}

const pass = (seconds: number) => act(() => vi.advanceTimersByTime(1000 * seconds))
const gone = () => screen.getByRole('timer').textContent
const wall = () => screen.getByText(/^12:\d\d$/).textContent
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('time goes by while it runs, and the wall clock with it', () => {
  render(<Clock opening={startTimer(restingTimer, noon.getTime())} />)
  expect([gone(), wall()]).toEqual(['0:00', '12:00'])
  pass(1)
  expect(gone()).toBe('0:01')
  pass(64)
  expect([gone(), wall()]).toEqual(['1:05', '12:01'])
  pass(3600 - 65)
  expect(gone()).toBe('1:00:00')
})

test('held, it stands while the wall clock goes on; gone on with, it counts from where it stood', () => {
  render(<Clock opening={startTimer(restingTimer, noon.getTime())} />)
  pass(30)
  press('Pause')
  pass(120)
  expect([gone(), wall()]).toEqual(['0:30', '12:02'])
  press('Go on')
  pass(5)
  expect(gone()).toBe('0:35')
  press('Set to 0:00')
  pass(60)
  expect(gone()).toBe('0:00')
  press('Start')
  pass(7)
  expect(gone()).toBe('0:07')
})
