// What stands above each column: its stage, what flows through it now, and China's share of it in normal times.
import { formatShare } from '../../format/numbers'
import { t } from '../../texts/translate'
import type { FlowNow } from './deliverFlow'
import { formatNowOfNormal } from './flowWords'
import type { FlowGraph } from './groupFlow'

interface StageHead {
  id: string
  column: number
  name: string
  /** `2,058 of 3,102 t` */
  total: string
  /** `China 73% normally`, a share of the column's normal throughput; or the count of component classes. */
  remark: string | null
  /** The remark without what goes without saying. */
  shortRemark: string | null
}

/** `China 73% normally`, or without the last word where room is short. */
export function writeChina(share: number, short = false): string {
  return t(short ? 'China {share}' : 'China {share} normally', { share: formatShare(share) })
}

/** China's share (0 to 1) of a column's normal throughput; null where countries do not say it. */
export function chineseShare(graph: FlowGraph, column: number): number | null {
  const nodes = graph.nodes.filter((node) => node.column === column)
  if (graph.columns[column]?.id === 'component' || !nodes.some(({ country }) => country)) return null
  const all = nodes.reduce((sum, node) => sum + node.baseline, 0)
  const chinese = nodes.reduce((sum, node) => sum + node.chinese, 0)
  return all > 0 ? chinese / all : null
}

function remarkOf(graph: FlowGraph, column: number, short: boolean): string | null {
  const nodes = graph.nodes.filter((node) => node.column === column)
  if (graph.columns[column]?.id === 'component') {
    const count = nodes.reduce((sum, node) => sum + node.count, 0)
    return t('{count, plural, one {# class} other {# classes}}', { count })
  }
  const chinese = chineseShare(graph, column)
  return chinese === null ? null : writeChina(chinese, short)
}

/** Headings of the drawn columns. */
export function headFlow(graph: FlowGraph, now: FlowNow): StageHead[] {
  return graph.columns.map(({ id, name }, column) => {
    const nodes = graph.nodes.filter((node) => node.column === column)
    const normal = nodes.reduce((sum, node) => sum + node.baseline, 0)
    const delivered = nodes.reduce((sum, node) => sum + (now.delivered.get(node.id) ?? 0), 0)
    const [remark, shortRemark] = [remarkOf(graph, column, false), remarkOf(graph, column, true)]
    return { id, column, name, total: formatNowOfNormal(delivered, normal), remark, shortRemark }
  })
}
