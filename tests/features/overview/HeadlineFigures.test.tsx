// Headline figures with their ranges: numbers, names, the mark of an off-center case, and the states of the draws.
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { HeadlineFigures } from '../../../src/features/overview/HeadlineFigures'
import { renderRanges, stuck } from '../ranges/renderRanges'

/** What a group of the strip says of each figure, by its label: number and unit, what it would be otherwise, what it rests on. */
function readings(group: 'now' | 'ahead'): Record<string, string[]> {
  const figures = [...document.querySelectorAll(`.figures[data-group="${group}"] > .figure`)]
  return Object.fromEntries(
    figures.map((figure) => {
      const [label, ...rest] = [...figure.querySelectorAll('.label, .reading, .otherwise, .note')].map((line) =>
        [...(line.children.length > 0 ? line.children : [line])].map(({ textContent }) => textContent).join(' '),
      )
      return [label, rest]
    }),
  )
}

test('says the situation on the date: what gets through, who stands still since when', () => {
  renderRanges(<HeadlineFigures />, stuck)
  expect(screen.getByRole('heading', { name: 'Situation on 9 June 2025' })).toBeInTheDocument()
  expect(readings('now')).toEqual({
    'Supply getting through': ['66%'],
    'Makers with stopped lines': ['All three since May', 'thinnest lines; Ford first, week of 19 May'],
  })
})

test('who stands still is named where it is not all', () => {
  const { store } = renderRanges(<HeadlineFigures />, stuck)
  act(() => store.getState().setAsOf('2025-05-19'))
  expect(readings('now')).toMatchObject({
    'Makers with stopped lines': ['Ford since May', 'thinnest lines, week of 19 May'],
  })
})

test('says what lies ahead, with what would follow without the event that matters most', () => {
  const { container } = renderRanges(<HeadlineFigures />, stuck)
  expect(readings('ahead')).toEqual({
    'Vehicles unbuilt': ['19,100 $983 M', '1.6 M without the temporary licenses'],
    'Inflation at its peak': ['next to none', '+1.0 points otherwise'],
    'Exposure, 100 = worst': [],
  })
  expect(container.querySelector('.compact')).toHaveTextContent('66% supply3 stopped19,100 unbuilt')
})

test('with a what-if on, it is an if under the number, and what the horizon cuts off still rises', () => {
  const { store } = renderRanges(<HeadlineFigures />, stuck)
  act(() => store.getState().setEvent('talks-falter', true))
  expect(readings('ahead')).toMatchObject({
    'Vehicles unbuilt': ['1.6 M $80 bn', '19,100 unless talks falter'],
    'Inflation at its peak': ['+1.1 points, still rising', 'next to none otherwise'],
  })
})

test('a stop to come is a date; without one it is none, and with lines stopped already it has no tile', () => {
  const { store } = renderRanges(<HeadlineFigures />, stuck)
  expect(readings('ahead')).not.toHaveProperty('First line stop')
  act(() => store.getState().setAsOf('2025-09-01'))
  expect(readings('now')).toMatchObject({ 'Makers with stopped lines': ['None'] })
  expect(readings('ahead')).toMatchObject({ 'First line stop': ['None', expect.stringMatching(/ otherwise$/)] })
  act(() => store.getState().setEvent('licenses-lapse', true))
  expect(readings('ahead')).toMatchObject({
    'Vehicles unbuilt': [expect.anything(), 'none unless temporary licenses lapse'],
    'First line stop': ['19 Jan 2026', 'none otherwise'],
  })
})

test('nothing that matters: no number has another under it', () => {
  const { store } = renderRanges(<HeadlineFigures />, stuck)
  act(() => store.getState().loadPreset('no-restrictions'))
  expect(readings('now')).toEqual({ 'Supply getting through': ['100%'], 'Makers with stopped lines': ['None'] })
  expect(readings('ahead')).toEqual({
    'Vehicles unbuilt': ['0 $0'],
    'Inflation at its peak': ['next to none'],
    'First line stop': ['None'],
    'Exposure, 100 = worst': [],
  })
})

describe('what lies ahead', () => {
  const ahead = () => screen.getByRole('heading', { name: /^Next / })
  const horizon = () => screen.getByRole('combobox', { name: 'Horizon' })
  const outlook = (name: string) => screen.getByRole('radio', { name })

  test('is named by its last day and by what is taken to come', () => {
    renderRanges(<HeadlineFigures />, stuck)
    expect(ahead()).toHaveTextContent('to 7 June 2026, if')
    expect(horizon()).toHaveDisplayValue('52 weeks')
    expect(outlook('events go as switched')).toBeChecked()
  })

  test('is read over the horizon that is chosen, as one step of undo', async () => {
    const { store } = renderRanges(<HeadlineFigures />, stuck)
    act(() => store.getState().setAsOf('2025-05-26'))
    act(() => store.getState().show({ outlook: 'held' }))
    expect(readings('ahead')).toHaveProperty('Vehicles unbuilt', expect.arrayContaining(['2.4 M $119 bn']))
    await userEvent.selectOptions(horizon(), '13 weeks')
    // Thirteen weeks from Monday, 26 May 2025, on.
    expect(ahead()).toHaveTextContent('to 24 August 2025, if')
    expect(readings('ahead')).toHaveProperty('Vehicles unbuilt', expect.arrayContaining(['444,900 $22 bn']))
    act(() => store.getState().undo())
    expect(horizon()).toHaveDisplayValue('52 weeks')
    expect(readings('ahead')).toHaveProperty('Vehicles unbuilt', expect.arrayContaining(['2.4 M $119 bn']))
  })

  test('is read in the outlook that is chosen, which is no step of undo', async () => {
    const { store } = renderRanges(<HeadlineFigures />, stuck)
    await userEvent.click(outlook('all licensed exports stop'))
    expect(readings('ahead')).toMatchObject({
      // Whatever came before: that all stop is what matters, and needs no other number under it.
      'Vehicles unbuilt': ['2.7 M $133 bn'],
      'Inflation at its peak': ['+1.7 points'],
    })
    expect(readings('now')).toMatchObject({ 'Supply getting through': ['66%'] })
    expect(store.getState().past).toEqual([])
    await userEvent.click(outlook('licenses freeze as on 9 June'))
    expect(readings('ahead')).toMatchObject({
      'Vehicles unbuilt': ['19,100 $983 M', '1.6 M without the temporary licenses'],
    })
  })

  test('offers a horizon that came by a link beside the usual ones', () => {
    const { store } = renderRanges(<HeadlineFigures />, stuck)
    act(() => store.getState().setHorizon(40))
    const offered = within(horizon()).getAllByRole('option')
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      '13 weeks',
      '26 weeks',
      '40 weeks',
      '52 weeks',
      '104 weeks',
    ])
    expect(horizon()).toHaveDisplayValue('40 weeks')
  })
})

test('a bar is as long as its maker’s exposure, with the range at its own place', async () => {
  const { container } = renderRanges(<HeadlineFigures />, (runner) => ({
    ...runner,
    ranges: async (request, options) => {
      const ranges = await runner.ranges(request, options)
      const ford = { ...ranges.automakers.ford!, exposureIndex: { p10: 41, p50: 60, p90: 78 } }
      return { ...ranges, automakers: { ...ranges.automakers, ford } }
    },
  }))
  await screen.findByText('Range of our assumptions, 500 draws')
  const bars = [...container.querySelectorAll('[data-bar]')].map((bar) => {
    const part = (name: string) => bar.querySelector<HTMLElement>(name)!.style
    return { fill: Number.parseFloat(part('.fill').width), part }
  })
  // Of GM, Ford and Stellantis.
  expect(bars.map(({ fill }) => fill)).toEqual([64.47, 64.87, 64.65].map((index) => expect.closeTo(index, 2)))
  expect(bars[1]!.part('.whisker')).toMatchObject({ left: '41%', right: '22%' })
})

test.each([
  [/^Supply getting through: 66%/, 'supply'],
  [/^Makers with stopped lines: All three since May/, 'line-stop'],
  [/^Vehicles unbuilt: 19,100/, 'vehicles'],
  [/^Revenue at risk: \$983 M/, 'revenue'],
  [/^Inflation at its peak: /, 'inflation-peak'],
  [/^Exposure of GM: 64 of 100/, 'exposure/gm'],
  [/^Exposure of Ford: 65 of 100/, 'exposure/ford'],
  [/^Exposure of Stellantis: 65 of 100/, 'exposure/stellantis'],
])('%s opens where it comes from: %s', async (name, figure) => {
  const { store } = renderRanges(<HeadlineFigures />, stuck)
  await userEvent.click(screen.getByRole('button', { name }))
  expect(store.getState().present.view.figure).toBe(figure)
})

/** The ranges under the big numbers, once they are known. */
const rangesIn = (container: Element) =>
  Array.from(container.querySelectorAll('[data-stale="false"][title]'), (line) => line.textContent ?? '')

test('every figure has its range, named as a range of our assumptions; what stands still already has no range of dates', async () => {
  const { container } = renderRanges(<HeadlineFigures />)
  expect(await screen.findByText('Range of our assumptions, 500 draws')).toBeInTheDocument()
  const lines = rangesIn(container)
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    expect(line).toMatch(/^Range of our assumptions, in keeping with the record: P10 to P90 of 500 of \d,\d{3} draws: /)
  }
  expect(lines[0]).toMatch(/range \d\d to \d\d%/)
  expect(lines[1]).toMatch(/range \d,\d\d0 to \d\d,\d00/)
  expect(
    screen.getByRole('button', { name: /^Exposure of Ford: 65 of 100; range of our assumptions \d\d to \d\d\./ }),
  ).toBeInTheDocument()
  expect(container.textContent).not.toMatch(/confidence|NaN|undefined/)
})

test('a stop to come has a range of dates, within what is on record', async () => {
  const { store, container } = renderRanges(<HeadlineFigures />)
  act(() => store.getState().setAsOf('2025-04-28'))
  await screen.findByText('Range of our assumptions, 500 draws')
  // The record has Ford's first stop from 5 May to 8 June 2025.
  expect(rangesIn(container)[3]).toMatch(/range ([5-9]|\d\d) May to (\d\d May|[1-8] Jun)/)
})

test('where some draws stop no line, their share is told instead of a range that ends in never', async () => {
  const { store, container } = renderRanges(<HeadlineFigures />, (runner) => ({
    ...runner,
    ranges: async (request, options) => {
      const ranges = await runner.ranges(request, options)
      const firstStops = [
        { weeks: 3, makers: ['ford'], draws: ranges.draws * 0.75 },
        { weeks: null, makers: [], draws: ranges.draws * 0.25 },
      ]
      return { ...ranges, firstStops, weeksToFirstStop: { p10: 3, p50: 3, p90: null } }
    },
  }))
  act(() => store.getState().setAsOf('2025-04-28'))
  await screen.findByText('Range of our assumptions, 500 draws')
  expect(rangesIn(container)[3]).toMatch(/in 25% of draws none stops/)
})

test('ranges of earlier choices are marked, and a central case off the middle is explained', async () => {
  const { store, container } = renderRanges(<HeadlineFigures />)
  await screen.findByText('Range of our assumptions, 500 draws')
  act(() => store.getState().loadPreset('suspension-held'))
  expect(screen.getByText('Range of our assumptions: redrawing…')).toBeInTheDocument()
  expect(container.querySelectorAll('[data-stale="true"][title*="being recomputed"]')).toHaveLength(3)
  const marks = await screen.findAllByRole('button', { name: /not the middle of the draws: why/ })
  await userEvent.click(marks[0]!)
  const [reason] = await screen.findAllByText(/against a median of .* The central case is not the middle of the draws/)
  expect(reason).toBeInTheDocument()
})

test('the draws can be stopped and started again from the strip', async () => {
  renderRanges(<HeadlineFigures />, stuck)
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel: range of our assumptions' }))
  expect(await screen.findByText('Range of our assumptions: cancelled')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Run it: range of our assumptions' }))
  expect(await screen.findByText('Range of our assumptions: drawing…')).toBeInTheDocument()
})
