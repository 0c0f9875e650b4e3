// The words inside the difference picture: columns with their change, nodes with theirs.
import { memo } from 'react'
import { textWidth } from '../../format/textWidth'
import { t } from '../../texts/translate'
import { barSize, lineHeight, stripHeight } from '../flow/frameFlow'
import type { FlowGraph } from '../flow/groupFlow'
import { labelFlow, labelStrips } from '../flow/labelFlow'
import type { FlowLayout } from '../flow/layoutFlow'
import styles from './difference.module.css'
import { writeTonnesChange, writeTonnesDifference } from './differenceWords'
import type { FlowDifference } from './shapeFlowDifference'

interface TextsProps {
  difference: FlowDifference
  layout: FlowLayout
}

/** Widest line below a maker's name. */
const makerLine = t('{change} a year', { change: writeTonnesChange(-1234) })

export const DifferenceTexts = memo(function DifferenceTexts(props: TextsProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true" className={styles.texts}>
      <Heads {...props} />
      {props.layout.frame.vertical ? <Strips {...props} /> : <Names {...props} />}
    </g>
  )
})

function Heads({ difference: { graph, pairs }, layout }: TextsProps) {
  return graph.columns.map(({ id, name }, column) => {
    const first = layout.nodes.find((node) => node.column === column)
    if (!first) return null
    const change = graph.nodes.reduce(
      (sum, node) => sum + (node.column === column ? (pairs.get(node.id)?.change ?? 0) : 0),
      0,
    )
    const words = writeTonnesChange(change) || t('no change')
    const { vertical } = layout.frame
    return (
      <text key={id} x={vertical ? 0 : first.along0} y={vertical ? first.along0 + 13 : 12}>
        <tspan className={styles.stage}>{name}</tspan>
        {vertical ? (
          <tspan dx={6}>{words}</tspan>
        ) : (
          <tspan x={first.along0} y={12 + lineHeight}>
            {words}
          </tspan>
        )}
      </text>
    )
  })
}

/** Empty where nothing changes. */
function changeAt(pairs: FlowDifference['pairs'], id: string): string {
  const pair = pairs.get(id)
  return pair ? writeTonnesDifference(pair) : ''
}

/** Names by id, with the change behind those that are no makers': theirs stands on a line of its own. */
function namesOf({ graph, pairs }: FlowDifference): Map<string, string> {
  return new Map(
    graph.nodes.map(({ id, name }) => {
      const change = changeAt(pairs, id)
      return [id, isMaker(graph, id) || change === '' ? name : `${name} ${change.replace(' ', '\u00a0')}`]
    }),
  )
}

function isMaker(graph: FlowGraph, id: string): boolean {
  return graph.nodeById.get(id)?.stage.id === 'automaker'
}

function makerChange({ pairs }: FlowDifference, id: string): string {
  const change = changeAt(pairs, id)
  return change ? t('{change} a year', { change }) : t('no change')
}

function Names({ difference, layout }: TextsProps) {
  const { graph } = difference
  const last = graph.columns.length - 1
  const { along, nodeSize } = layout.frame
  const step = (along[1] - along[0] - nodeSize) / Math.max(1, last)
  const labels = labelFlow(layout, namesOf(difference), {
    width: (column) => (column === last ? 96 : step - nodeSize - 20),
    line: lineHeight,
    extraLines: (column) => (column === last ? 1 : 0),
  })
  return labels.map((label) => {
    const maker = isMaker(graph, label.id)
    const x = label.along + (maker ? 4 : 0)
    return (
      <text key={label.id} className={maker ? styles.maker : styles.name} x={x} y={label.across + 4}>
        {label.lines.map((line, index) => (
          <tspan key={line} x={x} dy={index === 0 ? 0 : lineHeight - 1}>
            {line}
          </tspan>
        ))}
        {maker ? (
          <tspan className={styles.soft} x={x} dy={lineHeight}>
            {makerChange(difference, label.id)}
          </tspan>
        ) : null}
      </text>
    )
  })
}

function Strips({ difference, layout }: TextsProps) {
  const { graph } = difference
  const last = graph.columns.length - 1
  const leastWidth = (column: number) => (column === last ? textWidth(makerLine) : 0)
  return labelStrips(layout, namesOf(difference), leastWidth).map(({ id, lines, along, across, line }) => {
    const maker = isMaker(graph, id)
    return (
      <text
        key={id}
        className={maker ? styles.maker : styles.name}
        x={across}
        y={along + stripHeight - barSize - 4 - (maker ? 1 : line) * (lineHeight - 2)}
      >
        {lines[0]}
        {maker ? (
          <tspan className={styles.soft} x={across} dy={lineHeight - 2}>
            {makerChange(difference, id)}
          </tspan>
        ) : null}
      </text>
    )
  })
}
