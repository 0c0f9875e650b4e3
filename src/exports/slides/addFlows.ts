// The flow slide: the picture where there is one, else the stages as a native table.
import { chineseShare, headFlow } from '../../charts/flow/headFlow'
import { shapeFlow, tellFlow } from '../../charts/flow/shapeFlow'
import { formatShare } from '../../format/numbers'
import { t } from '../../texts/translate'
import type { Handout } from '../handout'
import { addTable } from './addTable'
import { addParagraph, addSlide } from './frame'
import { bodyWidth, type Presentation, page, sizes } from './look'
import { perMaker, sayFigures } from './sayFigures'

/** A picture for a slide: its bytes as an address, and its size in any unit. */
export interface SlidePicture {
  dataUri: string
  width: number
  height: number
}

/** How much gets through, stage by stage. */
export function addFlows(presentation: Presentation, handout: Handout, picture: SlidePicture | null): void {
  const { network, choices, outcome } = handout
  const { maker, component } = choices.view
  const shape = shapeFlow(network, { maker, component })
  const story = tellFlow(network, shape, outcome)
  const notes = [story.summary, ...sayFigures(handout, ['supply', ...perMaker(handout, 'supply')])]
  const slide = addSlide(presentation, handout, { title: story.finding, notes })
  if (picture) {
    const room = { w: bodyWidth, h: page.footTop - page.bodyTop - 0.15 }
    const scale = Math.min(room.w / picture.width, room.h / picture.height)
    const [w, h] = [picture.width * scale, picture.height * scale]
    slide.addImage({ data: picture.dataUri, x: (page.width - w) / 2, y: page.bodyTop, w, h, altText: story.summary })
    return
  }
  const { graph } = shape
  const delivered = (column: number) =>
    graph.nodes.reduce((sum, node) => sum + (node.column === column ? (story.now.delivered.get(node.id) ?? 0) : 0), 0)
  const normal = (column: number) =>
    graph.nodes.reduce((sum, node) => sum + (node.column === column ? node.baseline : 0), 0)
  addTable(slide, {
    head: [
      // Not the stage that a briefer stands on.
      t('{of, select, other {Stage}}', { of: 'the supply chain' }),
      t('Now, of normal'),
      t('Share of normal'),
      t('Chinese share in normal times'),
    ],
    rows: headFlow(graph, story.now).map(({ column, name, total }) => {
      const chinese = chineseShare(graph, column)
      return [
        name,
        total,
        formatShare(normal(column) > 0 ? delivered(column) / normal(column) : 1),
        chinese === null ? t('not counted') : formatShare(chinese),
      ]
    }),
    widths: [4, 3, 2.4, 2.733],
    right: [1, 2, 3],
    y: page.bodyTop,
    rowHeight: 0.5,
    size: 16,
  })
  const words = t(
    'Magnets in tonnes a year, from mine to automaker. What does not get through at a border is missing at every stage, since each stage counts only what ends in a vehicle.',
  )
  addParagraph(slide, words, { y: 5.6, h: 0.8, size: sizes.body, soft: true })
}
