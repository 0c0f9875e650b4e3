// The marks of the flow picture in px, held against the engine's tonnes: ghosts of normal times, bands of what gets through.
import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { FlowChart } from '../../../src/charts/flow/FlowChart'
import { shapeFlow, tellFlow } from '../../../src/charts/flow/shapeFlow'
import type { Scenario } from '../../../src/model/scenario'
import { readBand, widthOf } from '../bandWidths'
import { mixedStates, network, noRestrictions, outcomeOf } from './flowCases'

const sizes: [string, number, number][] = [
  ['to the right', 960, 380],
  ['downward', 358, 640],
]

/** Tonnes a year of each drawn link, and by license state, from the engine's flows alone. */
function tonnesOf(scenario: Partial<Scenario>) {
  const { flows, lanes } = outcomeOf(scenario)
  // `ford/brakes` is drawn with the brakes of the others.
  const drawn = (id: string) => id.replace(/^\w+\//, '')
  const links = new Map<string, { baseline: number; delivered: number; byState: Map<string, number> }>()
  flows.forEach(({ source, target, baseline, delivered }, index) => {
    const id = `${drawn(source)}>${drawn(target)}`
    const link = links.get(id) ?? { baseline: 0, delivered: 0, byState: new Map<string, number>() }
    const lane = network.dataset.links[index]!.lane
    const state = lane ? lanes[lane]!.state : 'free'
    link.baseline += baseline
    link.delivered += delivered
    link.byState.set(state, (link.byState.get(state) ?? 0) + delivered)
    links.set(id, link)
  })
  return links
}

function drawChart(scenario: Partial<Scenario>, [, width, height]: (typeof sizes)[number]) {
  const shape = shapeFlow(network, { maker: null, component: null })
  const outcome = outcomeOf(scenario)
  const story = tellFlow(network, shape, outcome)
  const { container } = render(
    <FlowChart {...{ network, shape, story, outcome, width, height }} followed={null} onTrace={() => {}} />,
  )
  const vertical = width < 600
  const read = (path: Element) => readBand(path.getAttribute('d') ?? '', vertical)
  const marks = [...container.querySelectorAll('[data-mark*=">"]')].map((mark) => ({
    id: mark.getAttribute('data-mark') ?? '',
    bands: [...mark.querySelectorAll('.laneBand, .freeBand')].map((path) => ({
      state: /^url\(#license-(.+)\)$/.exec(path.getAttribute('fill') ?? '')?.[1] ?? 'free',
      ...read(path),
    })),
  }))
  const ghosts = [...container.querySelectorAll('.ghost')].map((ghost) => ({
    ...read(ghost.querySelector('.ghostArea')!),
    outlined: ghost.querySelector<SVGElement>('.ghostEdge')!.style.opacity === '1',
  }))
  const node = (id: string) => {
    const bar = container.querySelector(`[data-mark="${id}"] .node, [data-mark="${id}"] .chinese`)!
    return Number(bar.getAttribute(vertical ? 'width' : 'height'))
  }
  return { container, marks, ghosts, node }
}

/** Outlines are written to a hundredth of a px. */
const rounded = 0.021

describe.each(sizes)('flows %s', (...size) => {
  const { ford } = outcomeOf().automakers
  // All of Ford's magnets are as wide as its node.
  const scaleIn = (chart: ReturnType<typeof drawChart>) => chart.node('ford') / ford!.magnetTonnesPerYear

  test.each<[string, Partial<Scenario>]>([
    ['the document', {}],
    ['lanes in several states', mixedStates],
    ['no restrictions', noRestrictions],
  ])('under %s, ghosts are as wide as normal tonnes, bands as what is delivered', (_, scenario) => {
    const chart = drawChart(scenario, size)
    const tonnes = tonnesOf(scenario)
    const scale = scaleIn(chart)
    expect(chart.marks).toHaveLength(chart.ghosts.length)
    expect(chart.marks.length).toBeGreaterThan(40)
    chart.marks.forEach(({ id, bands }, index) => {
      const { baseline, delivered } = tonnes.get(id)!
      const ghost = chart.ghosts[index]!
      const whole: [number, number] = [bands[0]!.atSource[0], bands.at(-1)!.atSource[1]]
      expect(Math.abs(widthOf(ghost.atSource) - scale * baseline), `ghost of ${id}`).toBeLessThan(rounded)
      expect(Math.abs(widthOf(ghost.atTarget) - scale * baseline), `ghost of ${id}`).toBeLessThan(rounded)
      expect(Math.abs(widthOf(whole) - scale * delivered), `bands of ${id}`).toBeLessThan(rounded)
      // In the middle of their ghost, and as long.
      const middle = ([from, to]: [number, number]) => (from + to) / 2
      expect(Math.abs(middle(whole) - middle(ghost.atSource)), id).toBeLessThan(rounded)
      for (const band of bands) expect(band.along).toEqual(ghost.along)
    })
  })

  test('each band has the pattern of its state and the width of its tonnes', () => {
    const chart = drawChart(mixedStates, size)
    const scale = scaleIn(chart)
    const { bands } = chart.marks.find(({ id }) => id === 'magnet-cn>brakes')!
    const { byState } = tonnesOf(mixedStates).get('magnet-cn>brakes')!
    // Brakes of GM as the document has it, of Ford and of Stellantis as set by hand; the strictest first.
    expect(bands.map(({ state }) => state)).toEqual(['suspended', 'temporary', 'general'])
    for (const { state, atSource } of bands) {
      expect(Math.abs(widthOf(atSource) - scale * byState.get(state)!), state).toBeLessThan(rounded)
    }
    const free = chart.marks.find(({ id }) => id === 'magnet-cnparts>brakes')!
    expect(free.bands.map(({ state }) => state)).toEqual(['free'])
    // Japan's magnets hang on the lane that part of their metal has crossed.
    const japanese = chart.marks.find(({ id }) => id === 'magnet-jp>brakes')!
    expect(japanese.bands.map(({ state }) => state)).toEqual(['temporary', 'free'])
  })

  test('a ghost is outlined where part of it is missing, and lies below all bands', () => {
    const { ghosts, marks, container } = drawChart({}, size)
    const outlined = (id: string) => ghosts[marks.findIndex((mark) => mark.id === id)]!.outlined
    expect(outlined('mine-cn>oxide-cn')).toBe(true)
    expect(outlined('magnet-cn>brakes')).toBe(true)
    expect(outlined('magnet-jp>brakes')).toBe(false)
    expect(drawChart(noRestrictions, size).ghosts.filter(({ outlined }) => outlined)).toEqual([])
    const [lastGhost, firstMark] = [
      [...container.querySelectorAll('.ghost')].at(-1)!,
      container.querySelector('[data-mark]')!,
    ]
    expect(lastGhost.compareDocumentPosition(firstMark)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('nodes are as wide as what passes them in normal times, the makers in their hues, China apart', () => {
    const { container, node } = drawChart({}, size)
    const tonnes = tonnesOf({})
    const scale = node('ford') / ford!.magnetTonnesPerYear
    const passing = (id: string) =>
      [...tonnes].reduce((sum, [link, { baseline }]) => sum + (link.startsWith(`${id}>`) ? baseline : 0), 0)
    for (const id of ['mine-cn', 'oxide-cn', 'metal-jp', 'magnet-cn', 'brakes', 'speakers']) {
      expect(node(id), id).toBeCloseTo(Math.max(1, scale * passing(id)), 6)
    }
    const hues = ['gm', 'ford', 'stellantis'].map((id) =>
      [...container.querySelectorAll<SVGElement>(`[data-mark="${id}"] rect`)]
        .map(({ style }) => style.fill)
        .filter(Boolean),
    )
    expect(hues).toEqual([['var(--maker-1)'], ['var(--maker-2)'], ['var(--maker-3)']])
    const chinese = new Set(
      [...container.querySelectorAll('.chinese')].map((rect) => rect.closest('[data-mark]')!.getAttribute('data-mark')),
    )
    expect([...chinese].sort()).toEqual(['magnet-cn', 'magnet-cnparts', 'metal-cn', 'mine-cn', 'oxide-cn'])
  })
})
