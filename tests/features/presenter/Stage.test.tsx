// The stage by keyboard: moving, what lies over a step, guess and replay, and what a browser may refuse.
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Stage } from '../../../src/features/presenter/room/Stage'
import { type Deck, readState } from '../../../src/state/deck'
import { clearChannels, FakeChannel } from './fakeChannel'
import { dataset, renderPresenter, smallDeck } from './renderPresenter'

beforeEach(() => vi.stubGlobal('BroadcastChannel', FakeChannel))

afterEach(() => {
  clearChannels()
  window.sessionStorage.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function openStage(step = 1, deck: Deck = smallDeck) {
  const { store } = renderPresenter(<Stage deck={deck} />, { page: 'present', deck: deck.id, step })
  return { store, user: userEvent.setup() }
}

function title(): string | null {
  return screen.getByRole('heading', { level: 1 }).textContent
}

describe('moving', () => {
  test('a step shows its title, whose state it is, and that it is illustrative', () => {
    openStage()
    expect(title()).toBe('An ordinary week')
    const step = within(screen.getByRole('region', { name: 'Step 1 of 4' }))
    expect(step.getByText('The document · as of 24 March 2025')).toBeVisible()
    expect(step.getByText('Illustrative')).toBeVisible()
    expect(step.getByText('1 of 4')).toBeVisible()
  })

  test.each(['{ArrowRight}', '{PageDown}', ' ', '{Enter}', 'n'])('%s goes one step on', async (key) => {
    const { user } = openStage()
    await user.keyboard(key)
    expect(title()).toBe('The stop')
  })

  test.each(['{ArrowLeft}', '{PageUp}', '{Backspace}', '{Shift>} {/Shift}'])('%s goes one step back', async (key) => {
    const { user } = openStage(2)
    await user.keyboard(key)
    expect(title()).toBe('An ordinary week')
  })

  test('each step is told to those who do not see it', async () => {
    const { user } = openStage()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText('Step 2 of 4: The stop')).toHaveAttribute('role', 'status')
  })

  test('End goes to the last step, whose finding is written from its state, and Home to the first', async () => {
    const { user } = openStage()
    await user.keyboard('{End}')
    expect(title()).toMatch(/^45% of normal supply; if talks falter on 11 Aug, 2\.0 million vehicles unbuilt/)
    await user.keyboard('{Home}')
    expect(title()).toBe('An ordinary week')
  })

  test('the neighbors are drawn but out of sight and reach', async () => {
    const { user } = openStage(2)
    await waitFor(() => expect(document.querySelectorAll('section[aria-label^="Step "]')).toHaveLength(3))
    expect(screen.getAllByRole('region', { name: /^Step/ })).toHaveLength(1)
    const hidden = document.querySelectorAll('section[aria-hidden="true"]')
    expect([...hidden].map((one) => one.getAttribute('aria-label'))).toEqual(['Step 1 of 4', 'Step 3 of 4'])
    for (const one of hidden) expect(one).toHaveAttribute('inert')
    const next = document.querySelector('section[aria-label="Step 1 of 4"]')
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByRole('region', { name: 'Step 1 of 4' })).toBe(next)
  })

  test('the step is in the page’s view, and going back in the browser turns it', async () => {
    const { store, user } = openStage()
    await user.keyboard('{ArrowRight}')
    expect(store.getState().present.view).toMatchObject({ page: 'present', step: 2 })
    act(() => store.getState().show({ step: 1 }))
    expect(title()).toBe('An ordinary week')
  })

  test('after the last step the stage says that it was the last, and offers the beginning or the way out', async () => {
    const { store, user } = openStage(4)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await user.keyboard('{ArrowRight}')
    const end = within(screen.getByRole('alert'))
    expect(end.getByText('That was the last step.')).toBeVisible()
    expect(store.getState().present.view.step).toBe(4)
    await user.keyboard('{ArrowLeft}')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await user.keyboard('{End}{ArrowRight}')
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Back to step 1' }))
    expect(title()).toBe('An ordinary week')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await user.keyboard('{End}')
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Leave the stage' }))
    expect(store.getState().present.view.page).toBe('dashboard')
  })

  test('a step beyond the deck is its last one', () => {
    const { store } = openStage(40)
    expect(screen.getByRole('region', { name: 'Step 4 of 4' })).toBeVisible()
    expect(store.getState().present.view.step).toBe(4)
  })

  test('the page’s own scenario is left as it was', async () => {
    const { store, user } = openStage()
    const before = store.getState().present
    await user.keyboard('{End}{Escape}')
    expect(store.getState().present).toEqual({ ...before, view: { ...before.view, page: 'dashboard', step: 4 } })
    expect(store.getState().past).toEqual([])
  })

  test('figures say what they were at the step before', () => {
    openStage(2)
    expect(screen.getByRole('list', { name: 'Headline figures, illustrative' })).toHaveTextContent(
      /Supply getting through36% was 100%/,
    )
  })
})

test('figures of what lies ahead say over which weeks and if what', () => {
  const seen = { ...smallDeck.steps[1]!, ...readState(dataset, 'v=2&asof=2025-04-28&horizon=26&outlook=held') }
  openStage(1, { ...smallDeck, steps: [seen] })
  expect(
    screen.getByText(
      'Supply on 28 April 2025; all else over the next 26 weeks, to 26 October 2025, if licenses freeze as on 28 April 2025',
    ),
  ).toBeVisible()
})

describe('by touch', () => {
  const right = { clientX: 0.9 * window.innerWidth, clientY: 100 }
  const left = { clientX: 0.1 * window.innerWidth, clientY: 100 }

  test('a tap on the right half goes on, one on the left half back', async () => {
    const { user } = openStage()
    const target = screen.getByRole('main')
    await user.pointer({ keys: '[TouchA]', target, coords: right })
    expect(title()).toBe('The stop')
    await user.pointer({ keys: '[TouchA]', target, coords: left })
    expect(title()).toBe('An ordinary week')
  })

  test('a swipe turns the step, and a way down only scrolls', async () => {
    const { user } = openStage()
    const target = screen.getByRole('main')
    await user.pointer([
      { keys: '[TouchA>]', target, coords: right },
      { pointerName: 'TouchA', target, coords: left },
      { keys: '[/TouchA]', target, coords: left },
    ])
    expect(title()).toBe('The stop')
    const below = { clientX: left.clientX, clientY: 400 }
    await user.pointer([
      { keys: '[TouchA>]', target, coords: left },
      { pointerName: 'TouchA', target, coords: below },
      { keys: '[/TouchA]', target, coords: below },
    ])
    expect(title()).toBe('The stop')
  })
})

test('the screen is kept awake while the stage is up', async () => {
  const lock = { released: false, release: vi.fn(() => Promise.resolve()) }
  const request = vi.fn(() => Promise.resolve(lock))
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
  const { unmount } = renderPresenter(<Stage deck={smallDeck} />, { page: 'present' })
  await waitFor(() => expect(request).toHaveBeenCalledWith('screen'))
  unmount()
  expect(lock.release).toHaveBeenCalled()
  Reflect.deleteProperty(navigator, 'wakeLock')
})

describe('what lies over a step', () => {
  test('B and period black out, and any step on only lights up again', async () => {
    const { user } = openStage()
    await user.keyboard('.')
    expect(screen.getByRole('dialog', { name: 'Black-out' })).toBeVisible()
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull()
    await user.keyboard('{PageDown}')
    expect(title()).toBe('An ordinary week')
    await user.keyboard('bb')
    expect(title()).toBe('An ordinary week')
  })

  test('? shows the keys', async () => {
    const { user } = openStage()
    await user.keyboard('?')
    const help = screen.getByRole('dialog', { name: 'Keys of the stage' })
    expect(help).toHaveTextContent('B, periodBlack-out, and light again')
    await user.click(within(help).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('Escape closes help, then the black-out, and only then leaves', async () => {
    const { store, user } = openStage()
    const page = () => store.getState().present.view.page
    await user.keyboard('?{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('b{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(page()).toBe('present')
    await user.keyboard('{Escape}')
    expect(page()).toBe('dashboard')
  })

  test('L shows a dot that follows the mouse', async () => {
    const { user } = openStage()
    await user.keyboard('l')
    await user.pointer({ target: document.body, coords: { clientX: 0.25 * window.innerWidth, clientY: 0 } })
    expect(screen.getByTestId('stage-pointer')).toHaveStyle({ left: '25%', top: '0%' })
    await user.keyboard('l')
    expect(screen.queryByTestId('stage-pointer')).toBeNull()
  })
})

describe('predict, then reveal', () => {
  test('a step with a question asks first, and then shows the guess beside the result', async () => {
    const { user } = openStage(2)
    await user.keyboard('{ArrowRight}')
    expect(title()).toBe('Supply getting through: up, down, or unchanged?')
    expect(screen.getByText('Now: 36%. Next: as of 9 June 2025.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Up' }))
    expect(screen.getByText(/^The room says:/).closest('p')).toHaveTextContent(
      'The room says: up. The next step shows the answer.',
    )
    await user.keyboard('{PageDown}')
    expect(title()).toBe('The briefing')
    expect(screen.getByText(/The room said/)).toHaveTextContent('The room said up, and so it is: from 36% to 66%.')
  })

  test('G asks for any change, and reveals it once it is made', async () => {
    const { user } = openStage()
    await user.keyboard('g')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Asked for' }), 'Its number')
    const field = screen.getByRole('textbox', { name: 'The room’s guess, % of normal' })
    await user.type(field, '140{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Type a number from 0 to 100, in % of normal.')
    await user.clear(field)
    await user.type(field, '60 weeks{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(
      '“60 weeks” is not in %. Type a number from 0 to 100, in % of normal.',
    )
    await user.clear(field)
    await user.type(field, '６０％{Enter}')
    expect(screen.getByText(/The room says/).closest('p')).toHaveTextContent(
      'The room says: 60% for supply getting through',
    )
    await user.keyboard('{ArrowRight}')
    expect(screen.queryByText(/The room said/)).toBeNull()
    await user.keyboard('g')
    expect(screen.getByText(/The room said/)).toHaveTextContent('The room said 60%; it is 36%.')
    await user.keyboard('g')
    expect(screen.queryByText(/The room said/)).toBeNull()
  })

  test('up, down and = lock a direction by keyboard', async () => {
    const { user } = openStage(2)
    await user.keyboard('{ArrowRight}{ArrowDown}')
    expect(screen.getByRole('button', { name: 'Down', pressed: true })).toBeVisible()
    await user.keyboard('=')
    expect(screen.getByRole('button', { name: 'Unchanged', pressed: true })).toBeVisible()
  })

  test('keys that are typed into the field do not move the stage, but the clicker still does', async () => {
    const { user } = openStage()
    await user.keyboard('g')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Asked for' }), 'Its number')
    await user.type(screen.getByRole('textbox'), 'b')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('{PageDown}')
    expect(title()).toBe('The stop')
  })
})

describe('replay', () => {
  test('plays the state before and the state now, and any key stops it', async () => {
    const { user } = openStage(2)
    await user.keyboard('r')
    expect(screen.getByText('Replay: before')).toBeVisible()
    expect(title()).toBe('100% of normal supply; 30,500 vehicles unbuilt in a year')
    expect(await screen.findByText('Replay: now')).toBeVisible()
    expect(title()).toBe('The stop')
    await user.keyboard('n')
    expect(screen.queryByText(/^Replay/)).toBeNull()
    expect(title()).toBe('The stop')
  })

  test('where motion is unwelcome nothing moves by itself: each press is a beat', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
      Object.assign(new EventTarget(), {
        matches: query.includes('reduced-motion'),
        media: query,
        onchange: null,
        addListener: () => {},
        removeListener: () => {},
      }),
    )
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] })
    const { user } = openStage(2)
    await user.keyboard('r')
    act(() => vi.advanceTimersByTime(60_000))
    expect(screen.getByText('Replay: before')).toBeVisible()
    await user.keyboard('r')
    expect(screen.getByText('Replay: now')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByText(/^Replay/)).toBeNull()
  })
})

describe('what a browser may refuse', () => {
  test('full screen: it says so, and the stage goes on', async () => {
    const root = document.documentElement
    const asked = vi.fn(() => Promise.reject(new TypeError('refused')))
    Object.defineProperty(root, 'requestFullscreen', { value: asked, configurable: true })
    const { user } = openStage()
    await user.keyboard('f')
    expect(asked).toHaveBeenCalled()
    expect(await screen.findByRole('alert')).toHaveTextContent('The browser did not allow full screen.')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(title()).toBe('An ordinary week')
  })

  test('the speaker’s window: it says so and gives the link', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null)
    const { user } = openStage(2)
    await user.keyboard('s')
    const notice = screen.getByRole('alert')
    expect(notice).toHaveTextContent('The browser did not open the speaker’s window.')
    const link = within(notice).getByRole('link', { name: 'the speaker’s window' })
    expect(link).toHaveAttribute('href', expect.stringContaining('page=speaker&deck=small&step=2'))
  })

  test('storage: the stage still moves', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { user } = openStage()
    await user.keyboard('{ArrowRight}')
    expect(title()).toBe('The stop')
  })
})

test('a reload in the middle stays, with what was locked and changed', async () => {
  const { user } = openStage(2)
  await user.keyboard('{ArrowRight}{ArrowUp}')
  document.body.replaceChildren()
  openStage(2)
  expect(screen.getByText(/^The room says:/).closest('p')).toHaveTextContent('The room says: up.')
})

test('a step with a broken link shows the rest, and tells only the hand on the mouse', () => {
  const broken = { ...smallDeck.steps[0]!, ...readState(dataset, 'v=2&asof=2025-04-28&maker=tesla') }
  openStage(1, { ...smallDeck, steps: [broken] })
  expect(screen.getByText('The document · as of 28 April 2025')).toBeVisible()
  expect(screen.getByRole('toolbar', { name: 'Stage' })).toHaveTextContent('A part of this step could not be read')
})
