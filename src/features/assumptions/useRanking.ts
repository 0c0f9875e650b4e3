// How much each assumption moves the chosen metric: the order of the sliders, which holds still while they are moved.
import { useEffect, useMemo, useState } from 'react'
import { shapeTornado, type TornadoRow } from '../../charts/why/shapeTornado'
import type { ParameterId } from '../../model/dataset'
import { useAnswer } from '../../results/analysis/useAnalyses'
import { useSettledCase } from '../../results/CaseProvider'
import { useMetric, useValueNow } from '../../results/metrics/useMetric'
import { useWorkspace } from '../../results/Workspace'

interface Ranking {
  /** Those that move the metric, most first, as they stood when something else was last chosen; null where that is not known. */
  order: readonly ParameterId[] | null
  /** Whether it is about to be. */
  awaited: boolean
  /** What each comes to at its low and its high, as of now. */
  effects: ReadonlyMap<ParameterId, Pick<TornadoRow, 'lowText' | 'highText'>>
}

export function useRanking(): Ranking {
  const { dataset } = useWorkspace()
  const chosen = useMetric('bars')
  const { metric, k } = chosen
  const now = useValueNow(chosen)
  const { data, stale, awaited } = useAnswer('sensitivity', ({ scenario }) => ({ scenario }))
  const rows = useMemo(
    () => (data ? shapeTornado(dataset, metric, k, data, now).rows : null),
    [dataset, metric, k, data, now],
  )
  const { scenario } = useSettledCase()
  // Sliders and fields are what is in the hand: only what is chosen elsewhere puts them in another order.
  const occasion = JSON.stringify([metric.id, { ...scenario, parameters: null }])
  const [held, setHeld] = useState<{ occasion: string; order: ParameterId[] } | null>(null)
  const isHeld = held?.occasion === occasion
  useEffect(() => {
    if (rows && !stale && !isHeld) setHeld({ occasion, order: rows.flatMap(({ parameter }) => parameter ?? []) })
  }, [rows, stale, isHeld, occasion])
  const effects = useMemo(
    () => new Map((rows ?? []).flatMap((row) => (row.parameter ? [[row.parameter, row]] : []))),
    [rows],
  )
  return { order: held?.order ?? null, awaited: awaited || (rows !== null && !stale), effects }
}
