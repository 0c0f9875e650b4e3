// The pointer on the stage: its dot follows the hand, and nothing else hears of it: not the steps, the storage, nor the
// speaker's window.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { channelName } from '../../../src/features/presenter/channel'
import { Stage } from '../../../src/features/presenter/room/Stage'
import { Desk } from '../../../src/features/presenter/speaker/Desk'
import { clearChannels, FakeChannel } from './fakeChannel'
import { renderPresenter, smallDeck } from './renderPresenter'

const drawn = vi.hoisted(() => vi.fn())
const kept = vi.fn()

vi.mock('../../../src/features/presenter/room/Scenes', async (original) => {
  const { Scenes } = await original<typeof import('../../../src/features/presenter/room/Scenes')>()
  return {
    Scenes: (props: Parameters<typeof Scenes>[0]) => {
      drawn()
      return Scenes(props)
    },
  }
})

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', FakeChannel)
  vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: kept })
  // No sign of life of the room while what it says is counted.
  vi.useFakeTimers({ toFake: ['setInterval'] })
})

afterEach(() => {
  clearChannels()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Counts from now on what a stage does beside moving a dot. */
function countWork() {
  const said = vi.fn()
  new FakeChannel(channelName).onmessage = ({ data }) => {
    if (JSON.stringify(data).includes('"from":"room"')) said(data)
  }
  drawn.mockClear()
  kept.mockClear()
  return () => ({ drawn: drawn.mock.calls.length, kept: kept.mock.calls.length, said: said.mock.calls.length })
}

function dot() {
  return screen.getByTestId('stage-pointer')
}

test('a mouse that moves in the room moves the dot alone', async () => {
  renderPresenter(<Stage deck={smallDeck} />, { page: 'present' })
  await userEvent.keyboard('l')
  expect(dot()).toHaveStyle({ left: '50%', top: '50%' })
  expect(kept).toHaveBeenCalled()
  const work = countWork()
  for (let move = 1; move <= 20; move++) {
    fireEvent.pointerMove(screen.getByRole('main'), {
      clientX: (move / 32) * window.innerWidth,
      clientY: window.innerHeight,
    })
    expect(dot()).toHaveStyle({ left: `${(100 * move) / 32}%`, top: '100%' })
  }
  expect(work()).toEqual({ drawn: 0, kept: 0, said: 0 })
})

test('a hand at the speaker’s window moves the dot alone', async () => {
  const room = renderPresenter(<Stage deck={smallDeck} />, { page: 'present', deck: 'small' })
  const desk = within(renderPresenter(<Desk deck={smallDeck} />, { page: 'speaker', deck: 'small' }).container)
  await userEvent.click(desk.getByRole('button', { name: 'Pointer' }))
  const pad = desk.getByText('Move here to point in the room')
  vi.spyOn(pad, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 50, 200, 100))
  const work = countWork()
  for (const [x, left] of [
    [150, '25%'],
    [250, '75%'],
    [900, '100%'],
  ] as const) {
    fireEvent.pointerMove(pad, { clientX: x, clientY: 60 })
    await waitFor(() => expect(within(room.container).getByTestId('stage-pointer')).toHaveStyle({ left, top: '10%' }))
  }
  expect(work()).toEqual({ drawn: 0, kept: 0, said: 0 })
})

test('a pointer that is put on anew begins in the middle, wherever it was and whatever was pointed at meanwhile', async () => {
  renderPresenter(<Stage deck={smallDeck} />, { page: 'present', deck: 'small' })
  await userEvent.keyboard('l')
  const speaker = new FakeChannel(channelName)
  speaker.postMessage({ from: 'pointer', room: null, to: { x: 0.1, y: 0.1 } })
  expect(dot()).toHaveStyle({ left: '10%', top: '10%' })
  speaker.postMessage({ from: 'pointer', room: 'another', to: { x: 0.9, y: 0.9 } })
  speaker.postMessage({ from: 'pointer', room: null, to: { x: 9, y: 0.9 } })
  expect(dot()).toHaveStyle({ left: '10%', top: '10%' })
  await userEvent.keyboard('l')
  speaker.postMessage({ from: 'pointer', room: null, to: { x: 0.2, y: 0.2 } })
  await userEvent.keyboard('l')
  expect(dot()).toHaveStyle({ left: '50%', top: '50%' })
})
