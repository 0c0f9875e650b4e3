// The comparison by role and name: pinning, naming, the base, swapping, taking away and back, and what it shows.
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { decode, encode } from '../../../src/state/urlCodec'
import { falterBeside, renderCompare } from './renderCompare'

vi.setConfig({ testTimeout: 30_000 })

describe('without pins', () => {
  test('asks for a second scenario and shows no empty tables', () => {
    const { finding, place } = renderCompare()
    expect(finding()).toBe('Nothing to compare yet: pin a second scenario beside this one.')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(place('C').queryByRole('button')).not.toBeInTheDocument()
  })

  test('pins the page’s scenario in the free place, keeps the focus there, and can take it back', async () => {
    const { user, place, present, announcements, finding } = renderCompare()
    await user.click(place('B').getByRole('button', { name: 'Pin this scenario (P)' }))
    expect(present().pins.b?.name).toBe('The document')
    expect(finding()).toBe('A and B are the same: nothing differs yet.')
    expect(screen.getByRole('region', { name: 'Scenario B' })).toHaveFocus()
    expect(announcements.getState().announcement?.text).toBe('Pinned “The document” as B.')
    act(() => announcements.getState().announcement?.undo?.())
    expect(present().pins).toEqual({})
  })

  test('pins a preset as of the page’s own date', async () => {
    const { user, place, present, finding } = renderCompare('v=2&asof=2025-09-15')
    const offered = place('B').getByRole('combobox', { name: 'or a preset' })
    await user.selectOptions(offered, 'Talks falter')
    await user.click(place('B').getByRole('button', { name: 'Pin it' }))
    expect(present().pins.b).toEqual({
      name: null,
      preset: 'talks-falter',
      scenario: { asOf: '2025-09-15', events: { 'talks-falter': true } },
    })
    expect(finding()).toBe(
      'In B (Talks falter), supply is 51 points lower and 2.0 M more vehicles go unbuilt than in A (The document); counted to 13 September 2026, if events go as switched.',
    )
  })
})

describe('two scenarios', () => {
  test('list only what differs, with the base marked', () => {
    const { panel } = renderCompare(falterBeside)
    const table = panel('What differs').getByRole('table', { name: 'What differs between the scenarios' })
    const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent))
    expect(rows).toEqual([
      ['What', 'A baseThe document', 'BTalks falter'],
      ['Events'],
      ['Talks falter, shipments stop again', 'off', 'on'],
    ])
  })

  test('set the figures beside each other, each with its difference from the base', () => {
    const { panel, dataset } = renderCompare(falterBeside)
    const figures = panel('Headline figures compared')
    const rows = figures
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent)
    expect(rows).toHaveLength(5 + dataset.automakers.length)
    expect(rows[0]).toMatch(/^Supply getting through96%.*45% −51 points$/)
    expect(rows[1]).toMatch(/^First line stopno line stop.*now GM, Ford and Stellantis none in A$/)
    expect(figures.getByRole('row', { name: /^Exposure of GM/ })).toHaveTextContent(/\+\d+$/)
  })

  test('say once over which weeks and if what they are read, and of each where that differs', () => {
    const { store, panel } = renderCompare(falterBeside)
    const figures = panel('Headline figures compared')
    expect(
      figures.getByText(
        /Line stops, vehicles, revenue and inflation are read over the next 52 weeks, to 13 September 2026, if events go as switched\./,
      ),
    ).toBeVisible()
    act(() => store.getState().setHorizon(26))
    expect(
      figures.getByText(
        /are read in A over the next 26 weeks, to 15 March 2026, if .*; in B over the next 52 weeks, to 13 September 2026, if /,
      ),
    ).toBeVisible()
  })

  test('can be turned around: the base is pressed, and differences change their sign', async () => {
    const { user, place, panel, present, finding } = renderCompare(falterBeside)
    expect(place('A').getByRole('button', { name: 'Base' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(place('B').getByRole('button', { name: 'Make base' }))
    expect(present().base).toBe('b')
    expect(place('B').getByRole('button', { name: 'Base' })).toHaveAttribute('aria-pressed', 'true')
    expect(place('A').getByRole('button', { name: 'Make base' })).toHaveAttribute('aria-pressed', 'false')
    expect(panel('Headline figures compared').getByRole('row', { name: /^Supply/ })).toHaveTextContent('+51 points')
    expect(finding()).toMatch(
      /^In A .* than in B \(Talks falter\); counted to 13 September 2026, if events go as switched\.$/,
    )
  })

  test('take a name on Enter, give it up on Escape, and get the made one back for a blank', async () => {
    const { user, place, present, finding } = renderCompare(falterBeside)
    const name = place('B').getByRole('textbox', { name: 'Name of B' })
    await user.clear(name)
    await user.type(name, 'Stop in August{Enter}')
    expect(present().pins.b?.name).toBe('Stop in August')
    expect(name).toHaveFocus()
    expect(finding()).toContain('In B (Stop in August)')
    await user.type(name, ' or not{Escape}')
    expect(name).toHaveValue('Stop in August')
    await user.clear(name)
    await user.tab()
    expect(present().pins.b?.name).toBeNull()
    expect(name).toHaveValue('Talks falter')
    await user.click(name)
    await user.tab()
    expect(present().pins.b?.name).toBeNull()
  })

  test('change places, with the way back', async () => {
    const { user, place, present, announcements } = renderCompare(falterBeside)
    const before = present()
    await user.click(place('B').getByRole('button', { name: 'Open as A' }))
    expect(present()).toMatchObject({ name: 'Talks falter', pins: { b: { preset: 'document' } } })
    expect(place('B').getByRole('textbox')).toHaveValue('The document')
    const { announcement } = announcements.getState()
    expect(announcement?.text).toBe('“Talks falter” is now A, “The document” is B.')
    act(() => announcement?.undo?.())
    expect(present()).toEqual(before)
  })

  test('come apart and together again: unpinned, the focus stays in the place, undo brings it back', async () => {
    const { user, place, present, announcements, finding } = renderCompare(falterBeside)
    const before = present()
    await user.click(place('B').getByRole('button', { name: 'Unpin' }))
    expect(present().pins).toEqual({})
    expect(finding()).toMatch(/^Nothing to compare yet/)
    expect(screen.getByRole('region', { name: 'Scenario B' })).toHaveFocus()
    const { announcement } = announcements.getState()
    expect(announcement?.text).toBe('Unpinned “Talks falter” from B.')
    act(() => announcement?.undo?.())
    expect(present()).toEqual(before)
    expect(place('B').getByRole('textbox')).toHaveValue('Talks falter')
  })

  test('stand in the address whole', () => {
    const { store, dataset } = renderCompare(falterBeside)
    const { present } = store.getState()
    expect(decode(dataset, encode(dataset, present))).toEqual({ choices: present, problems: [], migrated: false })
  })
})

describe('the flow picture', () => {
  test('says the difference as of the date, at the makers and as a table', async () => {
    const { user, panel } = renderCompare(falterBeside)
    const flows = panel('Magnet flows as a difference')
    expect(flows.getByRole('heading')).toHaveTextContent(
      /^[\d,]+ fewer tonnes a year get through in B than in A as of 15 September 2025$/,
    )
    const gm = flows.getByRole('img', { name: /^GM\. A [\d,]+ t, B [\d,]+ t a year: −[\d,]+ t$/ })
    expect(gm).toBeInTheDocument()
    expect(flows.getByRole('group', { name: /^Flow picture, B minus A\./ })).toBeInTheDocument()
    await user.click(flows.getByRole('button', { name: 'Table' }))
    const table = flows.getByRole('table', { name: /^Tonnes a year that differ, B minus A/ })
    expect(table).toHaveTextContent(/Reaching the automakers/)
    expect(flows.queryByRole('img')).not.toBeInTheDocument()
  })

  test('goes by itself to the week that differs, where nothing does as of the date', async () => {
    const { user, panel } = renderCompare('v=2&b.preset=talks-falter&b.on=talks-falter')
    const flows = panel('Magnet flows as a difference')
    expect(flows.getByRole('radio', { name: 'Week furthest apart' })).toBeChecked()
    expect(flows.getByRole('heading')).toHaveTextContent(/in the week of .* where they stand furthest apart$/)
    await user.click(flows.getByRole('radio', { name: 'As-of date' }))
    expect(flows.getByRole('heading')).toHaveTextContent('As many magnets get through in B as in A as of 9 June 2025')
  })

  test('holds the situation on the date against the same of the other, whatever is looked at ahead', () => {
    const { panel } = renderCompare('v=2&outlook=stress&b.preset=document')
    expect(panel('Magnet flows as a difference').getByRole('heading')).toHaveTextContent(
      'As many magnets get through in B as in A as of 9 June 2025',
    )
  })

  test('is of one maker where one is picked, and says so', async () => {
    const { user, panel, present } = renderCompare(falterBeside)
    await user.click(screen.getByRole('radio', { name: 'Ford' }))
    expect(present().view.maker).toBe('ford')
    expect(panel('Magnet flows as a difference').getByRole('heading')).toHaveTextContent(/^Ford only: /)
    expect(screen.getByRole('heading', { name: /supply of Ford, % of normal/ })).toBeInTheDocument()
  })

  test('lets one choose which of two others is held against the base', async () => {
    const { user, panel } = renderCompare(`${falterBeside}&c.asof=2025-09-15&c.preset=no-chip-measures`)
    const flows = panel('Magnet flows as a difference')
    await user.click(flows.getByRole('radio', { name: 'C minus A' }))
    expect(flows.getByRole('group', { name: /^Flow picture, C minus A\./ })).toBeInTheDocument()
  })

  test('is one tab stop from which arrow keys travel', async () => {
    const { user, panel } = renderCompare(falterBeside)
    const flows = panel('Magnet flows as a difference')
    flows.getByRole('img', { name: /^China \(mining\)\./ }).focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(flows.getByRole('img', { name: /^China \(separation\)\./ })).toHaveFocus()
  })
})

test('paths lie over one another, and have table twins with a column per scenario', async () => {
  const { user, panel } = renderCompare(falterBeside)
  const paths = panel('Paths over one another')
  const supply = paths.getByRole('img', { name: /^Supply differs most in .* A, The document: .* B, Talks falter: / })
  expect(supply).toBeInTheDocument()
  await user.click(paths.getByRole('button', { name: 'Table' }))
  const tables = paths.getAllByRole('table')
  expect(tables).toHaveLength(3)
  expect([...tables[0]!.querySelectorAll('thead th')].map((head) => head.textContent)).toEqual(['Week of', 'A', 'B'])
})

test('C keeps its column below its place while B is free', () => {
  const { panel } = renderCompare('v=2&c.preset=talks-falter&c.on=talks-falter&c.name=Falter')
  const heads = panel('Headline figures compared').getAllByRole('row')[0]!
  expect([...heads.children].map((cell) => cell.textContent)).toEqual(['Figure', 'A baseThe document', '', 'CFalter'])
  const row = panel('What differs').getByRole('row', { name: /^Talks falter/ })
  expect([...row.children].map((cell) => cell.textContent)).toEqual([
    'Talks falter, shipments stop again',
    'off',
    '',
    'on',
  ])
})

test('a second pin takes C, and a third asks which of the two gives way', async () => {
  const { user, place, present, announcements } = renderCompare(falterBeside)
  await user.click(place('A').getByRole('button', { name: 'Pin a copy as C' }))
  const full = present().pins
  expect(full.c?.preset).toBe('document')
  const ask = async () => {
    await user.click(place('A').getByRole('button', { name: 'Pin a copy (replaces B or C)' }))
    return within(await screen.findByRole('dialog', { name: 'Which pinned scenario gives way?' }))
  }
  await user.click((await ask()).getByRole('button', { name: 'Cancel, keep both' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(present().pins).toEqual(full)
  await user.click((await ask()).getByRole('button', { name: 'B Talks falter' }))
  expect(present().pins).toEqual({ b: full.c, c: full.c })
  const { announcement } = announcements.getState()
  expect(announcement?.text).toBe('Pinned “The document” as B, in place of “Talks falter”.')
  act(() => announcement?.undo?.())
  expect(present().pins).toEqual(full)
})

test('of different as-of dates, line stops are held against each other by their own dates', () => {
  // Looked at four weeks later, the same stop is nearer, and no other.
  const falter = 'b.preset=talks-falter&b.on=talks-falter&b.asof=2025-09-08'
  const { panel } = renderCompare(`v=2&page=compare&preset=talks-falter&on=talks-falter&asof=2025-08-11&${falter}`)
  const row = panel('Headline figures compared').getByRole('row', { name: /^First line stop/ })
  const [own, pinned] = [...row.querySelectorAll('td')].map((cell) => cell.textContent)
  const week = /week of \d+ \w+ \d{4}/.exec(own ?? '')?.[0]
  expect(week).toBeDefined()
  expect(pinned).toContain(week)
  expect(pinned).toMatch(/no change$/)
})
