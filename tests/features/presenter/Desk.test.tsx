// The speaker's window in step with the room, over a line that the test can listen in on.
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { channelName } from '../../../src/features/presenter/channel'
import { readMessage } from '../../../src/features/presenter/messages'
import { openPresentation } from '../../../src/features/presenter/presentation'
import { Stage } from '../../../src/features/presenter/room/Stage'
import { Desk } from '../../../src/features/presenter/speaker/Desk'
import { type Deck, readState } from '../../../src/state/deck'
import { clearChannels, FakeChannel } from './fakeChannel'
import { dataset, renderPresenter, smallDeck } from './renderPresenter'

beforeEach(() => vi.stubGlobal('BroadcastChannel', FakeChannel))

afterEach(() => {
  clearChannels()
  window.sessionStorage.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Both windows in one document: the room's parts are found in the first. */
function openBoth(step = 1, deck: Deck = smallDeck) {
  const room = renderPresenter(<Stage deck={deck} />, { page: 'present', deck: deck.id, step })
  const desk = renderPresenter(<Desk deck={deck} />, { page: 'speaker', deck: deck.id, step: 1 })
  return { room: within(room.container), desk: within(desk.container), user: userEvent.setup() }
}

function titleIn(room: ReturnType<typeof within>): string | null {
  return room.getByRole('heading', { level: 1 }).textContent
}

describe('in step with the room', () => {
  test('who joins late learns where the room stands: note, next title, place', () => {
    const { desk } = openBoth(2)
    const now = within(desk.getByRole('region', { name: 'Now and next' }))
    expect(now.getByText('Step 2 of 4')).toBeVisible()
    expect(now.getByRole('heading', { name: 'The stop' })).toBeVisible()
    expect(now.getByText('Say this of stop.')).toBeVisible()
    expect(now.getByText('A question to the room, then: The briefing', { exact: false })).toBeVisible()
    expect(desk.getByRole('button', { name: '2 The stop' })).toHaveAttribute('aria-current', 'step')
  })

  test('a step of the earlier model is told to the speaker alone', () => {
    const old = { ...smallDeck.steps[1]!, ...readState(dataset, 'v=1&asof=2025-04-28') }
    const { room, desk } = openBoth(1, { ...smallDeck, steps: [old] })
    const notice =
      'The step was made on an earlier version of the model: its choices are kept, but the figures differ from those of then.'
    expect(within(desk.getByRole('region', { name: 'Now and next' })).getByText(notice)).toBeVisible()
    expect(room.queryByText(notice)).toBeNull()
  })

  test('its buttons move the room, and it follows', async () => {
    const { room, desk, user } = openBoth()
    await user.click(desk.getByRole('button', { name: 'Next' }))
    expect(titleIn(room)).toBe('The stop')
    expect(desk.getByText('Step 2 of 4')).toBeVisible()
    await user.click(desk.getByRole('button', { name: /^4 / }))
    expect(room.getByRole('region', { name: 'Step 4 of 4' })).toBeVisible()
    await user.click(within(desk.getByRole('toolbar', { name: 'Stage' })).getByRole('button', { name: 'Black-out' }))
    expect(room.getByRole('dialog', { name: 'Black-out' })).toBeVisible()
    expect(desk.getByRole('button', { name: 'Black-out', pressed: true })).toBeVisible()
  })

  test('a hand on the pad points in the room', async () => {
    const { room, desk, user } = openBoth()
    await user.click(desk.getByRole('button', { name: 'Pointer' }))
    expect(room.getByTestId('stage-pointer')).toHaveStyle({ left: '50%', top: '50%' })
    await user.pointer({ target: desk.getByText('Move here to point in the room'), coords: { clientX: 0, clientY: 0 } })
    await waitFor(() => expect(room.getByTestId('stage-pointer')).toHaveStyle({ left: '0%', top: '0%' }))
  })

  test('the timer starts with the first step on, and can be held and set back', async () => {
    const { desk, user } = openBoth()
    expect(desk.getByRole('timer')).toHaveTextContent('0:00')
    expect(desk.getByRole('button', { name: 'Start' })).toBeVisible()
    await user.click(desk.getByRole('button', { name: 'Next' }))
    await user.click(desk.getByRole('button', { name: 'Pause' }))
    expect(desk.getByRole('button', { name: 'Go on' })).toBeVisible()
    await user.click(desk.getByRole('button', { name: 'Set to 0:00' }))
    expect(desk.getByRole('button', { name: 'Start' })).toBeVisible()
  })
})

describe('the switches', () => {
  test('a switch shows in the room at once, and goes back to the step as prepared', async () => {
    const { room, desk, user } = openBoth(2)
    const back = desk.getByRole('button', { name: 'Back to the step as prepared' })
    expect(back).toBeDisabled()
    await user.click(desk.getByRole('switch', { name: /China suspends rare-earth shipments/ }))
    expect(room.getByText('Changed here, not as prepared')).toBeVisible()
    expect(titleIn(room)).toBe('100% of normal supply; no vehicle unbuilt in a year')
    expect(desk.getByRole('switch', { name: /China suspends rare-earth shipments/ })).not.toBeChecked()
    await user.click(back)
    expect(room.queryByText('Changed here, not as prepared')).toBeNull()
    expect(titleIn(room)).toBe('The stop')
  })

  test('a what-if that is switched on there is named in the title of the room', async () => {
    const { room, desk, user } = openBoth(2)
    await user.click(desk.getByRole('switch', { name: /Talks falter/ }))
    expect(titleIn(room)).toMatch(
      /^\d+% of normal supply; if talks falter on 11 Aug, [\d.]+ million vehicles unbuilt in a year$/,
    )
  })

  test('events of one’s own are switched with the others', async () => {
    const step = readState(dataset, 'v=2&asof=2025-04-28&added=own-1:2025-04-21:CN:Port%20strike:suspended')
    const own: Deck = { ...smallDeck, steps: [{ ...smallDeck.steps[0]!, ...step, title: 'With one of ours' }] }
    const { room, desk, user } = openBoth(1, own)
    const lever = within(desk.getByRole('group', { name: 'Yours' })).getByRole('switch', {
      name: /^Yours: Port strike\s*21 Apr 2025$/,
    })
    expect(lever).toBeChecked()
    await user.click(lever)
    expect(room.getByText('Changed here, not as prepared')).toBeVisible()
    expect(desk.getByRole('switch', { name: /^Yours: Port strike/ })).not.toBeChecked()
  })

  test('a switch that is set back by hand is the step as prepared again', async () => {
    const { room, desk, user } = openBoth(2)
    const lever = desk.getByRole('switch', { name: /China suspends rare-earth shipments/ })
    await user.click(lever)
    await user.click(lever)
    expect(room.queryByText('Changed here, not as prepared')).toBeNull()
  })

  test('two that are pressed before the room has answered both count', async () => {
    renderPresenter(<Desk deck={smallDeck} />, { page: 'speaker', deck: 'small' })
    const line = new FakeChannel(channelName)
    line.postMessage({ from: 'room', room: 'r', deck: 'small', state: openPresentation(2) })
    const asked: unknown[] = []
    line.onmessage = ({ data }) => asked.push(data)
    const user = userEvent.setup()
    await user.click(screen.getByRole('switch', { name: /China suspends rare-earth shipments/ }))
    await user.click(screen.getByRole('switch', { name: /Huawei/ }))
    expect(asked.at(-1)).toMatchObject({
      command: { type: 'live', choices: 'v=2&asof=2025-04-28&off=huawei-chip-order,shipments-suspended' },
    })
  })
})

describe('the guess', () => {
  test('is asked, locked and revealed from here', async () => {
    const { room, desk, user } = openBoth()
    await user.click(desk.getByRole('button', { name: 'Ask the room for a guess' }))
    expect(titleIn(room)).toBe('Supply getting through: up, down, or unchanged?')
    await user.click(desk.getByRole('button', { name: 'Down' }))
    expect(room.getByText(/The room says/).closest('p')).toHaveTextContent(
      'The room says: down for supply getting through',
    )
    const reveal = desk.getByRole('button', { name: 'Reveal the result' })
    expect(reveal).toBeDisabled()
    await user.click(desk.getByRole('button', { name: 'Next' }))
    await user.click(desk.getByRole('button', { name: 'Reveal the result' }))
    expect(room.getByText(/The room said/)).toHaveTextContent('The room said down, and so it is: from 100% to 36%.')
  })
})

describe('when something is wrong', () => {
  test('a silent room is told, and its return as well', () => {
    vi.useFakeTimers()
    renderPresenter(<Desk deck={smallDeck} />, { page: 'speaker', step: 2 })
    expect(screen.getByRole('status')).toHaveTextContent('Waiting for the room’s window…')
    vi.advanceTimersByTime(0)
    const line = new FakeChannel(channelName)
    line.postMessage({ from: 'room', room: 'r', deck: 'small', state: openPresentation(3) })
    expect(screen.queryByText(/Waiting for the room/)).toBeNull()
    expect(screen.getByText('Step 3 of 4')).toBeVisible()
  })

  test('a room that gives no sign of life is said not to answer', async () => {
    renderPresenter(<Desk deck={smallDeck} />, { page: 'speaker', step: 2 })
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('The room’s window is not answering.')
    new FakeChannel(channelName).postMessage({
      from: 'room',
      room: 'r',
      deck: 'small',
      state: openPresentation(3),
    })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('a room that was loaded again, or whose signs come late, is never called silent', () => {
    vi.useFakeTimers()
    renderPresenter(<Desk deck={smallDeck} />, { page: 'speaker', step: 2 })
    const line = new FakeChannel(channelName)
    const say = (room: string, step: number) =>
      line.postMessage({ from: 'room', room, deck: 'small', state: openPresentation(step) })
    say('before', 1)
    // It was loaded again, under another name, and beats on.
    for (let second = 2; second <= 12; second += 2) {
      act(() => vi.advanceTimersByTime(2000))
      say('after', 3)
      expect(screen.queryByRole('alert')).toBeNull()
    }
    expect(screen.getByText('Step 3 of 4')).toBeVisible()
    // A window behind others beats once a minute, but it answers.
    line.onmessage = ({ data }) => {
      if (readMessage(dataset, data)?.from === 'speaker') say('after', 4)
    }
    for (let second = 0; second < 60; second++) {
      act(() => vi.advanceTimersByTime(1000))
      expect(screen.queryByRole('alert')).toBeNull()
    }
    expect(screen.getByText('Step 4 of 4')).toBeVisible()
    line.onmessage = null
    act(() => vi.advanceTimersByTime(8000))
    expect(screen.getByRole('alert')).toHaveTextContent('The room’s window is not answering.')
  })

  test.each([
    [
      'on another deck',
      { from: 'room', room: 'r', deck: 'another', state: openPresentation(3) },
      'The room’s window presents another deck.',
    ],
    [
      'of another version',
      { from: 'room', room: 'r', deck: 'small', state: { step: 3, mood: 'new' } },
      'The room’s window answers in a form that this window cannot read.',
    ],
  ])('a room %s is told as such, not as silent', (_, message, words) => {
    vi.useFakeTimers()
    renderPresenter(<Desk deck={smallDeck} />, { page: 'speaker', step: 2 })
    const line = new FakeChannel(channelName)
    for (let second = 2; second <= 12; second += 2) {
      act(() => vi.advanceTimersByTime(2000))
      line.postMessage(message)
      expect(screen.queryByText(/is not answering/)).toBeNull()
    }
    expect(screen.getByRole('alert')).toHaveTextContent(words)
    line.postMessage({ from: 'room', room: 'r', deck: 'small', state: openPresentation(3) })
    expect(screen.queryByRole('alert')).toBeNull()
    act(() => vi.advanceTimersByTime(8000))
    expect(screen.getByRole('alert')).toHaveTextContent('The room’s window is not answering.')
  })

  test('foreign and malformed messages do nothing, on either side', () => {
    const { room, desk } = openBoth(2)
    const line = new FakeChannel(channelName)
    line.postMessage('next')
    line.postMessage({ from: 'speaker', room: null, command: { type: 'go', step: 'last' } })
    line.postMessage({ from: 'room', room: 'x', deck: 'small', state: { step: 4 } })
    line.postMessage({ from: 'room', room: 'x', deck: 'another', state: openPresentation(4) })
    expect(titleIn(room)).toBe('The stop')
    expect(desk.getByText('Step 2 of 4')).toBeVisible()
  })

  test('of two rooms on a deck only the one that was heard first is followed and obeys', async () => {
    const { room, desk, user } = openBoth(2)
    const line = new FakeChannel(channelName)
    line.postMessage({ from: 'room', room: 'other', deck: 'small', state: openPresentation(4) })
    expect(desk.getByText('Step 2 of 4')).toBeVisible()
    line.postMessage({ from: 'speaker', room: 'other', command: { type: 'go', step: 1 } })
    expect(titleIn(room)).toBe('The stop')
    await user.click(desk.getByRole('button', { name: 'Back' }))
    expect(titleIn(room)).toBe('An ordinary week')
  })

  test('what is broken in a step is said in words', () => {
    const broken = { ...smallDeck.steps[0]!, ...readState(dataset, 'v=2&asof=2025-04-28&maker=tesla') }
    const { desk } = openBoth(1, { ...smallDeck, steps: [broken] })
    expect(desk.getByRole('alert')).toHaveTextContent('"maker" is "tesla", which is not an automaker here')
  })

  test('without a line between windows it says so', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    renderPresenter(<Desk deck={smallDeck} />, { page: 'speaker' })
    expect(screen.getByRole('alert')).toHaveTextContent('This browser cannot join two windows.')
  })
})
