// Headline figures with their ranges: numbers, names, the mark of an off-center case, and the states of the draws.
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { HeadlineFigures } from '../../../src/features/overview/HeadlineFigures'
import { renderRanges, stuck } from '../ranges/renderRanges'

/** What a group of the strip says of each figure, by its first line: number, unit, then what it is held against. */
function readings(group: 'now' | 'ahead'): Record<string, string[]> {
  const figures = [...document.querySelectorAll(`[data-group="${group}"] > .figure`)]
  return Object.fromEntries(
    figures.map((figure) => {
      const [label, ...rest] = [...figure.querySelectorAll('.label, .reading, .detail')].map((line) =>
        [...(line.children.length > 0 ? line.children : [line])].map(({ textContent }) => textContent).join(' '),
      )
      return [label, rest]
    }),
  )
}

test('says the situation on the date: what gets through, who stands still since when, and what that has cost so far', () => {
  renderRanges(<HeadlineFigures />, stuck)
  expect(screen.getByRole('heading', { name: 'Situation on 9 June 2025' })).toBeInTheDocument()
  // 3,539 of GM, 5,862 of Ford and 2,074 of Stellantis are lost so far.
  expect(readings('now')).toEqual({
    'Supply getting through': ['66%', '−34 points', 'against no restrictions'],
    'Makers with lines stopped': [
      '3 · Ford, Stellantis and GM',
      'since the week of 19 May 2025',
      '11,500 vehicles lost so far',
    ],
  })
})

test('says what lies ahead, with what would follow without the event that matters most', () => {
  const { container } = renderRanges(<HeadlineFigures />, stuck)
  expect(readings('ahead')).toEqual({
    'First line stop': ['Stopped · GM, Ford and Stellantis', 'since the week of 19 May 2025', 'no restrictions: none'],
    'Vehicles unbuilt': ['19,100 · $983 M', 'otherwise 1.6 M', '+19,100 against no restrictions'],
    'Inflation at its peak': ['next to none', '0.1 of 100 (100 = Dec 2021)', 'no change against no restrictions'],
    'Exposure, 0 to 100 mark: no restrictions': [],
  })
  expect(container.querySelector('.compact')).toHaveTextContent(
    '66% supply3 makers stopped19,100 veh.inflation next to none',
  )
})

test('with the what-if on, the vehicles that a stop would cost stand against those without it', () => {
  const { store } = renderRanges(<HeadlineFigures />, stuck)
  act(() => store.getState().setEvent('talks-falter', true))
  expect(readings('ahead')).toMatchObject({
    'Vehicles unbuilt': ['1.6 M · $80 bn', 'otherwise 19,100', '+1.6 M against no restrictions'],
    'Inflation at its peak': ['+1.1 points', '75 of 100 (100 = Dec 2021)', '+1.1 points against no restrictions'],
  })
})

test('a stop to come is a date, at the lines that come first', () => {
  const { store } = renderRanges(<HeadlineFigures />, stuck)
  act(() => store.getState().setAsOf('2025-03-24'))
  expect(readings('now')).toMatchObject({ 'Makers with lines stopped': ['None', 'of 3', 'no vehicle lost so far'] })
  expect(readings('ahead')).toMatchObject({
    'First line stop': ['19 May 2025 · Ford', 'in 8 weeks, at the thinnest tenth of lines', 'no restrictions: none'],
  })
})

test('differences turn their sign where the reference is the worse', () => {
  const { store } = renderRanges(<HeadlineFigures />, stuck)
  act(() => store.getState().setReference('document'))
  act(() => store.getState().loadPreset('no-restrictions'))
  expect(readings('now')).toEqual({
    'Supply getting through': ['100%', '+34 points', 'against the document'],
    'Makers with lines stopped': ['None', 'of 3', 'no vehicle lost so far'],
  })
  expect(readings('ahead')).toEqual({
    'First line stop': ['None', 'within 52 weeks', 'the document: now'],
    'Vehicles unbuilt': ['0 · $0', 'none at any of the makers', '−19,100 against the document'],
    'Inflation at its peak': ['next to none', '0 of 100 (100 = Dec 2021)', 'no change against the document'],
    'Exposure, 0 to 100 mark: the document': [],
  })
})

describe('what lies ahead', () => {
  const ahead = () => screen.getByRole('heading', { name: /^Next / })
  const horizon = () => screen.getByRole('combobox', { name: 'Horizon' })
  const outlook = () => screen.getByRole('combobox', { name: 'Outlook' })

  test('is named by its last day and by what is taken to come', () => {
    renderRanges(<HeadlineFigures />, stuck)
    expect(ahead()).toHaveTextContent('to 7 June 2026, if')
    expect(horizon()).toHaveDisplayValue('52 weeks')
    expect(outlook()).toHaveDisplayValue('events go as switched')
  })

  test('is read over the horizon that is chosen, as one step of undo', async () => {
    const { store } = renderRanges(<HeadlineFigures />, stuck)
    act(() => store.getState().setAsOf('2025-05-26'))
    act(() => store.getState().setOutlook('held'))
    expect(readings('ahead')).toMatchObject({
      'Vehicles unbuilt': ['2.4 M · $119 bn', expect.anything(), expect.anything()],
    })
    await userEvent.selectOptions(horizon(), '13 weeks')
    // Thirteen weeks from Monday, 26 May 2025, on.
    expect(ahead()).toHaveTextContent('to 24 August 2025, if')
    expect(readings('ahead')).toMatchObject({
      'Vehicles unbuilt': ['444,900 · $22 bn', expect.anything(), expect.anything()],
    })
    act(() => store.getState().undo())
    expect(horizon()).toHaveDisplayValue('52 weeks')
    expect(readings('ahead')).toMatchObject({
      'Vehicles unbuilt': ['2.4 M · $119 bn', expect.anything(), expect.anything()],
    })
  })

  test('is read in the outlook that is chosen, which is no step of undo', async () => {
    const { store } = renderRanges(<HeadlineFigures />, stuck)
    await userEvent.selectOptions(outlook(), 'all licensed exports stop')
    expect(readings('ahead')).toMatchObject({
      'Vehicles unbuilt': ['2.7 M · $133 bn', expect.anything(), expect.anything()],
      'Inflation at its peak': ['+1.7 points', '100 of 100 (100 = Dec 2021)', expect.anything()],
    })
    expect(readings('now')).toMatchObject({
      'Supply getting through': ['66%', '−34 points', 'against no restrictions'],
    })
    expect(store.getState().past).toEqual([])
    await userEvent.selectOptions(outlook(), 'licenses freeze as on 9 Jun 2025')
    expect(readings('ahead')).toMatchObject({
      'Vehicles unbuilt': ['19,100 · $983 M', expect.anything(), expect.anything()],
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

test('a bar is as long as its maker’s exposure, with the reference and the range at their own places', async () => {
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
    return { fill: Number.parseFloat(part('.fill').width), mark: Number.parseFloat(part('.tick').left), part }
  })
  // Of GM, Ford and Stellantis, in the document and without restrictions.
  expect(bars.map(({ fill }) => fill)).toEqual([64.47, 64.87, 64.65].map((index) => expect.closeTo(index, 2)))
  expect(bars.map(({ mark }) => mark)).toEqual([27.45, 28.1, 27.55].map((index) => expect.closeTo(index, 2)))
  expect(bars[1]!.part('.whisker')).toMatchObject({ left: '41%', right: '22%' })
})

test.each([
  [/^Supply getting through: 66%/, 'supply'],
  [/^Makers with lines stopped: 3/, 'line-stop/ford'],
  [/^First line stop: Stopped/, 'line-stop'],
  [/^Vehicles unbuilt: 19,100/, 'vehicles'],
  [/^Revenue at risk: · \$983 M/, 'revenue'],
  [/^Inflation at its peak: next to none/, 'inflation-peak'],
  [/^0\.1 of 100 \(100 = Dec 2021\)/, 'risk-index'],
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
    expect(line).toMatch(
      /^Range of our assumptions, in keeping with the record: P10 to P90 of 500 of \d,\d{3} draws: range /,
    )
  }
  expect(lines[0]).toMatch(/range \d\d to \d\d%/)
  expect(lines[1]).toMatch(/range \d,\d\d0 to \d\d,\d00 vehicles · Revenue \$\d\d\d M to \d\.\d bn/)
  expect(lines[2]).toMatch(/range next to none throughout · Risk index 0\.\d to 0\.\d/)
  expect(
    screen.getByRole('button', {
      name: /^Exposure of Ford: 65 of 100; range of our assumptions \d\d to \d\d; no restrictions: 28/,
    }),
  ).toBeInTheDocument()
  expect(screen.getByText('against no restrictions')).toBeInTheDocument()
  expect(container.textContent).not.toMatch(/confidence|NaN|undefined/)
})

test('a stop to come has a range, within what is on record', async () => {
  const { store, container } = renderRanges(<HeadlineFigures />)
  act(() => store.getState().setAsOf('2025-04-28'))
  await screen.findByText('Range of our assumptions, 500 draws')
  // The record has Ford's first stop from 5 May to 8 June 2025: one to five weeks on.
  expect(rangesIn(container)[1]).toMatch(/range [1-5] to [1-5]\b/)
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
