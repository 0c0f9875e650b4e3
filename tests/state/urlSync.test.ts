// The address follows the choices, and the choices follow the address when the user goes back or forward.
import { describe, expect, test } from 'vitest'
import { createScenarioStore } from '../../src/state/scenarioStore'
import { decode } from '../../src/state/urlCodec'
import { syncAddress } from '../../src/state/urlSync'
import { createWindow } from './fakeWindow'
import { dataset } from './fixture'

/** A page opened at an address. */
function open(address: string) {
  const tab = createWindow(address)
  const problems: string[] = []
  const refusals: string[] = []
  const store = createScenarioStore(dataset, decode(dataset, tab.window.location.search).choices)
  const stop = syncAddress(store, dataset, tab.window, {
    problem: (text) => problems.push(text),
    notice: (text) => refusals.push(text),
  })
  return { ...tab, store, act: store.getState(), problems, refusals, stop }
}

describe('the address', () => {
  test('is brought to its canonical form at the start, without a new entry; path and hash stay', () => {
    const page = open('/risk/board?events=+talks-falter&utm_source=mail#events')
    expect(page.address()).toBe('/risk/board?v=2&on=talks-falter#events')
    expect(page.length()).toBe(1)
  })

  test('is mended where a link came mangled, and holds departures alone where it came complete', () => {
    expect(open('/?v%3D2%26on%3Dtalks-falter).&utm_source=mail').address()).toBe('/?v=2&on=talks-falter')
    const whole = '/?v=2&preset=document&asof=2025-06-09&ref=no-restrictions&maker=gm&dataset=0a1b2c3d&lang=zh-CN'
    expect(open(whole).address()).toBe('/?v=2&maker=gm&lang=zh-Hans')
  })

  test('loses what is broken of a link, which has been named by then, and nothing else', () => {
    const page = open('/?v=2&on=gone,talks-falter&maker=gm&page=nowhere&lang=zh-Hans#events')
    expect(page.address()).toBe('/?v=2&on=talks-falter&maker=gm&lang=zh-Hans#events')
    expect(page.length()).toBe(1)
    page.act.show({ maker: 'ford' })
    page.back()
    expect(page.store.getState().present.view.maker).toBe('gm')
    expect(page.problems).toEqual([])
  })

  test('gets an entry for every change, and none where nothing changed', () => {
    const page = open('/')
    page.act.setEvent('talks-falter', true)
    page.act.setEvent('talks-falter', true)
    page.act.show({ event: 'talks-falter' })
    expect(page.address()).toBe('/?v=2&on=talks-falter&event=talks-falter')
    expect(page.length()).toBe(3)
  })

  test('loses its query when everything is back to the opening', () => {
    const page = open('/board?v=2&on=talks-falter#top')
    page.act.reset()
    expect(page.address()).toBe('/board#top')
  })

  test('may be written a little later, with an entry for every change still', () => {
    const tab = createWindow('/')
    const later: (() => void)[] = []
    const store = createScenarioStore(dataset, decode(dataset, '').choices)
    const tell = { problem: () => {}, notice: () => {} }
    const stop = syncAddress(store, dataset, tab.window, tell, (write) => later.push(write))
    store.getState().setEvent('talks-falter', true)
    store.getState().show({ maker: 'gm' })
    expect(tab.address()).toBe('/')
    for (const write of later) write()
    expect(tab.address()).toBe('/?v=2&on=talks-falter&maker=gm')
    expect(tab.length()).toBe(3)
    tab.back()
    expect(store.getState().present.view.maker).not.toBe('gm')
    store.getState().show({ maker: 'ford' })
    stop()
    expect(tab.address()).toBe('/?v=2&on=talks-falter&maker=ford')
  })

  test('waits for a gesture to end, and then gets one entry', () => {
    const page = open('/')
    page.act.beginGesture()
    page.act.setAsOf('2025-06-16')
    page.act.setAsOf('2025-06-23')
    expect(page.address()).toBe('/')
    page.act.endGesture()
    expect(page.address()).toBe('/?v=2&asof=2025-06-23')
    expect(page.length()).toBe(2)
  })

  test('does not hear of a gesture that is cancelled', () => {
    const page = open('/')
    page.act.beginGesture()
    page.act.setAsOf('2025-06-16')
    page.act.cancelGesture()
    expect(page.length()).toBe(1)
  })
})

describe('going back and forward', () => {
  test('brings the choices of that address and writes no entry; only what it does to a scenario can be undone', () => {
    const page = open('/')
    page.act.setEvent('talks-falter', true)
    page.act.show({ maker: 'ford' })
    page.back()
    expect(page.store.getState().present.view.maker).toBeNull()
    expect([page.address(), page.length()]).toEqual(['/?v=2&on=talks-falter', 3])
    page.forward()
    expect(page.store.getState().present.view.maker).toBe('ford')
    expect(page.length()).toBe(3)
    expect(page.store.getState().past).toHaveLength(1)
    page.back()
    page.back()
    expect(page.store.getState().past).toHaveLength(2)
    page.act.undo()
    expect(page.address()).toBe('/?v=2&on=talks-falter')
  })

  test('ends a running gesture, whose step is kept but not written', () => {
    const page = open('/')
    page.act.setEvent('talks-falter', true)
    page.act.beginGesture()
    page.act.setAsOf('2025-07-07')
    page.back()
    expect(page.store.getState().gesture).toBeNull()
    expect(page.store.getState().present.scenario).toEqual({ asOf: dataset.defaultAsOf })
    expect(page.address()).toBe('/')
    page.act.undo()
    expect(page.store.getState().present.scenario.asOf).toBe('2025-07-07')
  })

  test('to a link of an earlier model says so once, and brings it to today’s form', () => {
    const page = open('/')
    page.act.show({ maker: 'ford' })
    page.stop()
    // An entry that an earlier page wrote, with one of today's behind it.
    page.window.history.replaceState(null, '', '/?v=1&maker=gm')
    page.window.history.pushState(null, '', '/?v=2&maker=ford')
    const told: string[] = []
    const stop = syncAddress(page.store, dataset, page.window, {
      problem: () => {},
      notice: (text) => told.push(text),
    })
    page.back()
    expect(page.store.getState().present.view.maker).toBe('gm')
    expect(page.address()).toBe('/?v=2&maker=gm')
    page.forward()
    page.back()
    expect(told).toEqual([
      'The link was made on an earlier version of the model: its choices are kept, but the figures differ from those of then.',
    ])
    stop()
  })

  test('to a broken link tells its problems once, and keeps what is used of it', () => {
    const page = open('/')
    page.act.show({ maker: 'ford' })
    page.stop()
    // An entry that was typed over by hand, with one of the page's behind it.
    page.window.history.replaceState(null, '', '/?v=2&on=gone&maker=gm')
    page.window.history.pushState(null, '', '/?v=2&maker=ford')
    const told: string[] = []
    const stop = syncAddress(page.store, dataset, page.window, { problem: (text) => told.push(text), notice: () => {} })
    page.back()
    expect(page.store.getState().present.view.maker).toBe('gm')
    expect(page.address()).toBe('/?v=2&maker=gm')
    page.forward()
    page.back()
    expect(told).toEqual(['The link switches "gone", which is not an event here; that part was left out.'])
    stop()
  })
})

describe('a language in the address', () => {
  test('is no part of the choices and stays through every change, at the end', () => {
    const page = open('/?lang=zh-Hans&v=2&on=talks-falter#events')
    expect(page.address()).toBe('/?v=2&on=talks-falter&lang=zh-Hans#events')
    page.act.show({ maker: 'gm' })
    expect(page.address()).toBe('/?v=2&on=talks-falter&maker=gm&lang=zh-Hans#events')
    page.act.show({ maker: null })
    page.act.setEvent('talks-falter', false)
    expect(page.address()).toBe('/?lang=zh-Hans#events')
    expect(page.problems).toEqual([])
  })

  test('that the page does not speak goes with the first change', () => {
    const page = open('/?lang=tlh')
    page.act.show({ maker: 'gm' })
    expect(page.address()).toBe('/?v=2&maker=gm')
  })

  test('is that of the open page also where an earlier entry asks for another', () => {
    const page = open('/?v=2&maker=gm')
    page.act.show({ maker: 'ford' })
    // The page is opened again in another language, at the entry on which it stands.
    page.stop()
    page.window.history.replaceState(null, '', '/?v=2&maker=ford&lang=zh-Hans')
    const stop = syncAddress(page.store, dataset, page.window, { problem: () => {}, notice: () => {} })
    page.back()
    expect(page.store.getState().present.view.maker).toBe('gm')
    expect(page.address()).toBe('/?v=2&maker=gm&lang=zh-Hans')
    page.forward()
    expect(page.address()).toBe('/?v=2&maker=ford&lang=zh-Hans')
    stop()
  })
})

describe('a browser that refuses new addresses', () => {
  test('is reported once, and costs no change', () => {
    const page = open('/')
    page.browser.refuses = true
    page.act.setEvent('talks-falter', true)
    page.act.show({ maker: 'ford' })
    expect(page.problems).toEqual([])
    expect(page.refusals).toEqual([
      'The browser did not take the new address: a copied link may not hold the latest changes.',
    ])
    page.jump('#method')
    expect(page.store.getState().present.view.maker).toBe('ford')
    page.browser.refuses = false
    page.act.show({ maker: 'gm' })
    expect(page.address()).toBe('/?v=2&on=talks-falter&maker=gm#method')
  })
})

test('once stopped, neither follows the other', () => {
  const page = open('/')
  page.act.show({ maker: 'gm' })
  page.stop()
  page.act.show({ maker: 'ford' })
  page.back()
  expect(page.address()).toBe('/')
  expect(page.store.getState().present.view.maker).toBe('ford')
})
