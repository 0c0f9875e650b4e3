// The flow picture as a table: one row per drawn link.

import { formatShare } from '../../format/numbers'
import { inTonnes } from '../../format/units'
import type { Dataset } from '../../model/dataset'
import { t } from '../../texts/translate'
import type { FlowNow } from './deliverFlow'
import { formatTonnes, fullName, stateWord } from './flowWords'
import type { FlowGraph } from './groupFlow'
import type { FlowOrder } from './orderFlow'

interface FlowRow {
  id: string
  from: string
  to: string
  /** Tonnes a year in normal times, and now. */
  normal: string
  now: string
  /** Share of the target's normal inflow. */
  share: string
  /** License states, with the normal tonnes of each where there are several. */
  states: { state: string | null; words: string }[]
}

/** The drawn links as rows, by column, then in the order of the picture. */
export function flowRows(dataset: Dataset, graph: FlowGraph, order: FlowOrder, now: FlowNow): FlowRow[] {
  const place = (id: string) => (graph.nodeById.get(id)?.column ?? 0) * 1000 + (order.get(id) ?? 0)
  return [...graph.links]
    .sort((a, b) => place(a.source) - place(b.source) || place(a.target) - place(b.target))
    .map((link) => {
      const source = graph.nodeById.get(link.source)!
      const target = graph.nodeById.get(link.target)!
      const bands = now.bands.get(link.id) ?? []
      return {
        id: link.id,
        from: fullName(graph, source),
        to: fullName(graph, target),
        normal: formatTonnes(link.baseline),
        now: formatTonnes(now.delivered.get(link.id) ?? 0),
        share: formatShare(target.baseline > 0 ? link.baseline / target.baseline : 0),
        states: bands.map(({ state, baseline }) => {
          const word = stateWord(dataset, state)
          return {
            state,
            words:
              bands.length > 1
                ? t(
                    '{name} ({detail})',
                    { name: word, detail: inTonnes(formatTonnes(baseline)) },
                    'license state, and its tonnes',
                  )
                : word,
          }
        }),
      }
    })
}
