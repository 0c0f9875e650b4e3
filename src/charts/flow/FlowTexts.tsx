// The words inside the flow picture: stage headings and the names of nodes. Screen readers get them from the marks.
import { memo } from 'react'
import { textWidth } from '../../format/textWidth'
import type { FlowNow } from './deliverFlow'
import styles from './flow.module.css'
import { formatOfNormal, shareOfNormal } from './flowWords'
import { barSize, lineHeight, stripHeight } from './frameFlow'
import type { FlowGraph } from './groupFlow'
import { headFlow } from './headFlow'
import { labelFlow, labelStrips } from './labelFlow'
import type { FlowFrame, FlowLayout } from './layoutFlow'
import { fitName } from './nameFlow'

interface TextsProps {
  graph: FlowGraph
  now: FlowNow
  layout: FlowLayout
  /** What is followed or pointed at; the names of the rest step back. */
  lit: Set<string> | null
}

export const FlowTexts = memo(function FlowTexts(props: TextsProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true" className={styles.texts}>
      <Heads {...props} />
      <Names {...props} />
    </g>
  )
})

function Heads({ graph, now, layout: { frame, nodes } }: TextsProps) {
  return headFlow(graph, now).map(({ id, column, name, remark, shortRemark }) => {
    const first = nodes.find((node) => node.column === column)
    if (!first) return null
    if (frame.vertical) {
      // Bold letters are about a twelfth wider.
      const isTight = textWidth(name, 13) + 6 + textWidth(remark ?? '') > frame.across[1]
      return (
        <text key={id} x={0} y={first.along0 + 13}>
          <tspan className={styles.stage}>{fitName(name, 0.45 * frame.across[1], 13)}</tspan>
          <tspan dx={6}>{isTight ? shortRemark : remark}</tspan>
        </text>
      )
    }
    const isMaker = graph.columns[column]?.id === 'automaker'
    const room = stepOf(graph, frame) - 4
    return (
      <text key={id} x={first.along0} y={12}>
        <tspan className={styles.stage}>{isMaker ? name : fitName(name, room, 13)}</tspan>
        {/* What goes without saying is left out where the line would run into the next. */}
        <tspan x={first.along0} y={12 + lineHeight}>
          {textWidth(remark ?? '') > room ? shortRemark : remark}
        </tspan>
      </text>
    )
  })
}

/** Px from one column to the next. */
function stepOf(graph: FlowGraph, { along, nodeSize }: FlowFrame): number {
  return (along[1] - along[0] - nodeSize) / Math.max(1, graph.columns.length - 1)
}

function Names({ graph, now, layout, lit }: TextsProps) {
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]))
  const isMaker = (id: string) => graph.nodeById.get(id)?.stage.id === 'automaker'
  const { vertical, across } = layout.frame
  const makers = graph.nodes.filter(({ id }) => isMaker(id)).length
  const cramped = vertical && textWidth(formatOfNormal(1, 1)) + 8 > (across[1] - across[0]) / Math.max(1, makers)
  // What goes without saying is left out where one maker's words would run into the next one's.
  const writeShare = cramped ? shareOfNormal : formatOfNormal
  const shareOf = (id: string) => writeShare(now.delivered.get(id) ?? 0, graph.nodeById.get(id)?.baseline ?? 0)
  const className = (id: string) =>
    `${isMaker(id) ? styles.maker : styles.name} ${lit && !lit.has(id) ? styles.faint : ''}`
  if (vertical) {
    const makerColumn = graph.columns.length - 1
    const leastWidth = (column: number) => (column === makerColumn ? textWidth(writeShare(1, 1)) : 0)
    return labelStrips(layout, names, leastWidth).map(({ id, lines, along, across, line }) => (
      <text
        key={id}
        className={className(id)}
        x={across}
        y={along + stripHeight - barSize - 4 - (isMaker(id) ? 1 : line) * (lineHeight - 2)}
      >
        {lines[0]}
        {isMaker(id) ? (
          <tspan className={styles.soft} x={across} dy={lineHeight - 2}>
            {shareOf(id)}
          </tspan>
        ) : null}
      </text>
    ))
  }
  const last = graph.columns.length - 1
  const step = stepOf(graph, layout.frame)
  const labels = labelFlow(layout, names, {
    width: (column) => (column === last ? 96 : step - layout.frame.nodeSize - 20),
    line: lineHeight,
    extraLines: (column) => (column === last ? 1 : 0),
  })
  return labels.map(({ id, lines, along, across }) => (
    <g key={id} className={lit && !lit.has(id) ? styles.faint : undefined}>
      {isMaker(id) ? null : (
        <rect
          className={styles.ground}
          x={along - 3}
          y={across - lineHeight / 2}
          width={Math.max(...lines.map((line) => textWidth(line))) + 6}
          height={lines.length * (lineHeight - 1) + 1}
        />
      )}
      <text className={isMaker(id) ? styles.maker : styles.name} x={along + (isMaker(id) ? 4 : 0)} y={across + 4}>
        {lines.map((line, index) => (
          <tspan key={line} x={along + (isMaker(id) ? 4 : 0)} dy={index === 0 ? 0 : lineHeight - 1}>
            {line}
          </tspan>
        ))}
        {isMaker(id) ? (
          <tspan className={styles.soft} x={along + 4} dy={lineHeight}>
            {shareOf(id)}
          </tspan>
        ) : null}
      </text>
    </g>
  ))
}
