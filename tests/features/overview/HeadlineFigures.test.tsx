// Headline figures with their ranges: numbers, names, the mark of an off-center case, and the states of the draws.
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { HeadlineFigures } from '../../../src/features/overview/HeadlineFigures'
import { renderRanges, stuck } from '../ranges/renderRanges'

/** What the strip says of each figure, by its first line: number, unit, then what it is held against. */
function readings(container: Element): Record<string, string[]> {
  const figures = [...container.querySelectorAll('section > .figure')]
  return Object.fromEntries(
    figures.map((figure) => {
      const [label, ...rest] = [...figure.querySelectorAll('.label, .reading, .detail')].map((line) =>
        [...(line.children.length > 0 ? line.children : [line])].map(({ textContent }) => textContent).join(' '),
      )
      return [label, rest]
    }),
  )
}

test('says numbers, units and differences of the document against no restrictions', () => {
  const { container } = renderRanges(<HeadlineFigures />, stuck)
  expect(readings(container)).toEqual({
    'Supply getting through': ['66%', '−34 points', 'against no restrictions'],
    'First line stop, licenses held': ['3 weeks · Ford', 'if all lanes stop today: 3 wk', 'no restrictions: none'],
    'Vehicles at risk to Dec 2026': ['42,900 · $2.3 bn', 'most at Ford: 35,600', '+42,900 against no restrictions'],
    'Inflation risk from here on': [
      '+0.2 bp at peak',
      '0.1 of 100 (100 = Dec 2021)',
      '+0.2 bp against no restrictions',
    ],
    'Exposure, 0 to 100 mark: no restrictions': [],
  })
  expect(container.querySelector('.compact')).toHaveTextContent('66% supplyFord in 3 wk42,900 veh.+0.2 bp')
})

test('differences turn their sign where the reference is the worse', () => {
  const { container, store } = renderRanges(<HeadlineFigures />, stuck)
  act(() => store.getState().setReference('document'))
  act(() => store.getState().loadPreset('no-restrictions'))
  expect(readings(container)).toEqual({
    'Supply getting through': ['100%', '+34 points', 'against the document'],
    'First line stop, licenses held': ['None', 'if all lanes stop today: 13 wk', 'the document: 3 wk'],
    'Vehicles at risk to Dec 2026': ['0 · $0', 'none at any of the makers', '−42,900 against the document'],
    'Inflation risk from here on': ['0 bp at peak', '0 of 100 (100 = Dec 2021)', '−0.2 bp against the document'],
    'Exposure, 0 to 100 mark: the document': [],
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
  expect(bars.map(({ fill }) => fill)).toEqual([56.32, 60.22, 57.56].map((index) => expect.closeTo(index, 2)))
  expect(bars.map(({ mark }) => mark)).toEqual([24.58, 25.4, 24.98].map((index) => expect.closeTo(index, 2)))
  expect(bars[1]!.part('.whisker')).toMatchObject({ left: '41%', right: '22%' })
})

test.each([
  [/^Supply getting through: 66%/, 'supply'],
  [/^First line stop, licenses held: 3 weeks/, 'line-stop'],
  [/^if all lanes stop today/, 'line-stop-stress'],
  [/^Vehicles at risk to Dec 2026: 42,900/, 'vehicles'],
  [/^Revenue at risk: · \$2\.3 bn/, 'revenue'],
  [/^Inflation risk from here on: \+0\.2/, 'inflation-peak'],
  [/^0\.1 of 100 \(100 = Dec 2021\)/, 'risk-index'],
  [/^Exposure of GM: 56 of 100/, 'exposure/gm'],
  [/^Exposure of Ford: 60 of 100/, 'exposure/ford'],
  [/^Exposure of Stellantis: 58 of 100/, 'exposure/stellantis'],
])('%s opens where it comes from: %s', async (name, figure) => {
  const { store } = renderRanges(<HeadlineFigures />, stuck)
  await userEvent.click(screen.getByRole('button', { name }))
  expect(store.getState().present.view.figure).toBe(figure)
})

test('every figure has its range, named as a range of our assumptions', async () => {
  const { container } = renderRanges(<HeadlineFigures />)
  expect(await screen.findByText('Range of our assumptions, 500 draws')).toBeInTheDocument()
  const lines = Array.from(container.querySelectorAll('[data-stale="false"][title]'), (line) => line.textContent ?? '')
  expect(lines).toHaveLength(4)
  for (const line of lines) expect(line).toMatch(/^Range of our assumptions, P10 to P90 of 500 draws: range /)
  expect(lines[0]).toMatch(/range \d\d to \d\d%/)
  expect(lines[1]).toMatch(/range now to never/)
  expect(lines[2]).toMatch(/range 0 to 2\d\d,\d00 · Revenue \$0 to 1\d bn/)
  expect(lines[3]).toMatch(/range \+0.1 to \+0.4 bp · Risk index 0.1 to 0.3/)
  expect(
    screen.getByRole('button', {
      name: /^Exposure of Ford: 60 of 100; range of our assumptions \d\d to \d\d; no restrictions: 25/,
    }),
  ).toBeInTheDocument()
  expect(screen.getByText('against no restrictions')).toBeInTheDocument()
  expect(container.textContent).not.toMatch(/confidence|NaN|undefined/)
})

test('ranges of earlier choices are marked, and a central case off the middle is explained', async () => {
  const { store, container } = renderRanges(<HeadlineFigures />)
  await screen.findByText('Range of our assumptions, 500 draws')
  act(() => store.getState().loadPreset('suspension-held'))
  expect(screen.getByText('Range of our assumptions: redrawing…')).toBeInTheDocument()
  expect(container.querySelectorAll('[data-stale="true"][title*="being recomputed"]')).toHaveLength(4)
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
