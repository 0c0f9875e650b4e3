// Where marks stand: the same in every scenario, inside the picture, labels apart, and never without a number.
import { describe, expect, it } from 'vitest'
import { bandPath, edgePath } from '../../../src/charts/flow/bandPath'
import { frameFlow } from '../../../src/charts/flow/frameFlow'
import { labelFlow, labelStrips } from '../../../src/charts/flow/labelFlow'
import { layoutFlow } from '../../../src/charts/flow/layoutFlow'
import { nameVariants, textWidth } from '../../../src/charts/flow/nameFlow'
import { shapeFlow } from '../../../src/charts/flow/shapeFlow'
import { travelFlow } from '../../../src/charts/flow/travelFlow'
import { compile } from '../../../src/model/network'
import { datasetOf, network, vectorPaths } from './flowCases'

const whole = { maker: null, component: null }
const sizes: [number, number][] = [
  [960, 380],
  [880, 330],
  [358, 640],
]

function layOut(width: number, height: number, of = network, selection = whole) {
  const shape = shapeFlow(of, selection)
  const frame = frameFlow(width, height)
  return { shape, layout: layoutFlow(shape.graph, shape.order, frame) }
}

describe.each(sizes)('at %d by %d px', (width, height) => {
  it.each(vectorPaths)('the layout of %s is whole and inside the picture', (path) => {
    const { shape, layout } = layOut(width, height, compile(datasetOf(path)))
    const [near, far] = layout.frame.across
    expect(layout.nodes).toHaveLength(shape.graph.nodes.length)
    expect(layout.links).toHaveLength(shape.graph.links.length)
    for (const mark of [...layout.nodes, ...layout.links]) {
      for (const value of Object.values(mark)) if (typeof value === 'number') expect(value).not.toBeNaN()
      expect(Math.min(mark.across0, mark.across1)).toBeGreaterThan(near - 0.01)
      expect(Math.max(mark.across0, mark.across1)).toBeLessThan(far + 0.01)
      expect(mark.along1).toBeLessThanOrEqual(layout.frame.along[1] + 0.01)
    }
    for (const link of layout.links) {
      expect(bandPath(link, -link.width / 2, link.width / 2, true)).not.toContain('NaN')
      expect(edgePath(link, -link.width / 2, link.width / 2, false)).not.toContain('NaN')
    }
  })

  it('nodes of a column do not overlap', () => {
    const { layout } = layOut(width, height)
    layout.nodes.slice(1).forEach((node, i) => {
      const before = layout.nodes[i]!
      if (before.column === node.column) expect(node.across0).toBeGreaterThan(before.across1)
    })
  })

  it('links meet their nodes without a gap', () => {
    const { layout } = layOut(width, height)
    for (const node of layout.nodes) {
      const out = layout.links.filter(({ source }) => source === node.id)
      if (out.length === 0) continue
      expect(Math.min(...out.map((link) => link.across0 - link.width / 2))).toBeCloseTo(node.across0, 6)
      expect(Math.max(...out.map((link) => link.across0 + link.width / 2))).toBeCloseTo(node.across1, 6)
    }
  })
})

describe('labels', () => {
  const namesOf = (shape: ReturnType<typeof shapeFlow>) => new Map(shape.graph.nodes.map(({ id, name }) => [id, name]))

  it('of a column stand apart', () => {
    const { shape, layout } = layOut(880, 330)
    const line = 15
    const labels = labelFlow(layout, namesOf(shape), { width: () => 110, line, extraLines: () => 0 })
    const columnOf = (id: string) => shape.graph.nodeById.get(id)?.column
    for (const one of labels) {
      for (const other of labels) {
        if (one === other || columnOf(one.id) !== columnOf(other.id)) continue
        const [upper, lower] = one.across < other.across ? [one, other] : [other, one]
        expect(upper.across + upper.lines.length * line).toBeLessThanOrEqual(lower.across + 0.01)
      }
    }
    expect(labels.length).toBeGreaterThan(24)
  })

  it('of a strip stand apart and inside it', () => {
    const { shape, layout } = layOut(358, 640)
    const labels = labelStrips(layout, namesOf(shape), () => 0)
    for (const { lines, across } of labels) {
      expect(across).toBeGreaterThanOrEqual(0)
      expect(across + textWidth(lines[0]!)).toBeLessThanOrEqual(358)
    }
  })

  it('are wrapped evenly, or cut where that does not help', () => {
    expect(nameVariants('Speakers', 90)[0]).toEqual(['Speakers'])
    expect(nameVariants('China, inside finished parts', 100)[0]).toEqual(['China, inside', 'finished parts'])
    expect(nameVariants('Transmission and driveline', 100).at(-1)).toEqual(['Transmission'])
    expect(nameVariants('Germany and EU', 66).at(-1)).toEqual(['Germany…'])
    expect(nameVariants('Incomprehensibilities', 40)).toEqual([])
  })
})

describe('arrow keys', () => {
  it('run along links and across columns', () => {
    const { layout } = layOut(960, 380)
    expect(travelFlow(layout, 'mine-cn', 'ArrowRight')).toBe('mine-cn>oxide-cn')
    expect(travelFlow(layout, 'mine-cn>oxide-cn', 'ArrowRight')).toBe('oxide-cn')
    expect(travelFlow(layout, 'oxide-cn', 'ArrowLeft')).toBe('mine-cn>oxide-cn')
    expect(travelFlow(layout, 'gm', 'ArrowDown')).toBe('ford')
    expect(travelFlow(layout, 'gm', 'End')).toBe('stellantis')
    expect(travelFlow(layout, 'gm', 'ArrowUp')).toBeNull()
    expect(travelFlow(layout, 'gm', 'ArrowRight')).toBeNull()
  })

  it('turn with the picture', () => {
    const { layout } = layOut(358, 640)
    expect(travelFlow(layout, 'mine-cn', 'ArrowDown')).toBe('mine-cn>oxide-cn')
    expect(travelFlow(layout, 'gm', 'ArrowRight')).toBe('ford')
  })
})

describe('a band', () => {
  it('keeps its segments whatever its width, so that it can be animated', () => {
    const course = { along0: 0, along1: 100, across0: 10, across1: 60 }
    const shapeOf = (path: string) => path.replace(/[\d.,\s-]+/g, '')
    expect(shapeOf(bandPath(course, 0, 0, false))).toBe(shapeOf(bandPath(course, -8, 8, false)))
  })
})
