// Fingers on the stage: taps and swipes turn the step; what is neither does nothing.
import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useTouch } from '../../../src/features/presenter/room/useTouch'

const [next, back] = [vi.fn(), vi.fn()]

beforeEach(() => {
  next.mockClear()
  back.mockClear()
})

function Room() {
  return <main {...useTouch(next, back)}>Room</main>
}

type Kind = 'pointerDown' | 'pointerUp' | 'pointerCancel'

/** One thing that a finger does, `at` ms after the room was opened. */
function touch(kind: Kind, at: number, x: number, isPrimary = true) {
  const room = screen.getByRole('main')
  const event = createEvent[kind](room, { pointerType: 'touch', isPrimary, clientX: x, clientY: 300 })
  Object.defineProperty(event, 'timeStamp', { value: at })
  fireEvent(room, event)
}

function tapAt(at: number, x: number, lasting = 80) {
  touch('pointerDown', at, x)
  touch('pointerUp', at + lasting, x)
}

const right = 1000
const left = 20

test('a tap on the right goes on, one on the left back', () => {
  render(<Room />)
  tapAt(1000, right)
  tapAt(3000, left)
  expect(next).toHaveBeenCalledOnce()
  expect(back).toHaveBeenCalledOnce()
})

test.each([
  ['right', right],
  ['left', left],
])('a long press on the %s does nothing', (_, x) => {
  render(<Room />)
  tapAt(1000, x, 700)
  expect(next).not.toHaveBeenCalled()
  expect(back).not.toHaveBeenCalled()
})

test('a double tap is one step, and so are three taps in a row', () => {
  render(<Room />)
  tapAt(1000, right)
  tapAt(1200, right + 10)
  expect(next).toHaveBeenCalledOnce()
  tapAt(1400, right)
  expect(next).toHaveBeenCalledOnce()
})

test('two taps with a pause between them, or on either half, are two steps', () => {
  render(<Room />)
  tapAt(1000, right)
  tapAt(1600, right)
  expect(next).toHaveBeenCalledTimes(2)
  tapAt(1750, left)
  expect(back).toHaveBeenCalledOnce()
})

test('a slow swipe still turns the step', () => {
  render(<Room />)
  touch('pointerDown', 1000, right)
  touch('pointerUp', 2000, right - 200)
  expect(next).toHaveBeenCalledOnce()
})

test('two fingers at once turn nothing', () => {
  render(<Room />)
  touch('pointerDown', 1000, right)
  touch('pointerDown', 1020, right - 100, false)
  touch('pointerUp', 1100, right - 200, false)
  touch('pointerUp', 1110, right + 100)
  expect(next).not.toHaveBeenCalled()
  expect(back).not.toHaveBeenCalled()
})
