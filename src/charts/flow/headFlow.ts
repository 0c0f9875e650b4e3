// What stands above each column: its stage, what flows through it now, and China's share of it in normal times.
import { formatShare } from '../../format/numbers'
import type { FlowNow } from './deliverFlow'
import { formatNowOfNormal } from './flowWords'
import type { FlowGraph } from './groupFlow'

export interface StageHead {
  id: string
  column: number
  name: string
  /** `2,058 of 3,102 t` */
  total: string
  /** `China 73% normally`, a share of the column's normal throughput; or the count of component classes. */
  remark: string | null
}

function remarkOf(graph: FlowGraph, column: number): string | null {
  const nodes = graph.nodes.filter((node) => node.column === column)
  if (graph.columns[column]?.id === 'component') return `${nodes.length} ${nodes.length === 1 ? 'class' : 'classes'}`
  if (!nodes.some(({ country }) => country)) return null
  const all = nodes.reduce((sum, node) => sum + node.baseline, 0)
  const chinese = nodes.reduce((sum, node) => sum + (node.country === 'CHN' ? node.baseline : 0), 0)
  return all > 0 ? `China ${formatShare(chinese / all)} normally` : null
}

/** Headings of the drawn columns. */
export function headFlow(graph: FlowGraph, now: FlowNow): StageHead[] {
  return graph.columns.map(({ id, name }, column) => {
    const nodes = graph.nodes.filter((node) => node.column === column)
    const normal = nodes.reduce((sum, node) => sum + node.baseline, 0)
    const delivered = nodes.reduce((sum, node) => sum + (now.delivered.get(node.id) ?? 0), 0)
    return { id, column, name, total: formatNowOfNormal(delivered, normal), remark: remarkOf(graph, column) }
  })
}
