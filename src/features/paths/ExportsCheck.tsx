// The check that events and flows belong together: observed Chinese magnet exports beside the simulated ones.
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { ExportsCheckChart } from '../../charts/paths/ExportsCheckChart'
import { type ExportsChart, lastFittedMonth, shapeExports } from '../../charts/paths/shapeExports'
import { tradeQuery } from '../../data/queries'
import { joinSentences } from '../../format/sentences'
import { checkAgainstObserved, monthlyMeans, simulatedExports } from '../../model/backtest'
import type { Dataset } from '../../model/dataset'
import type { Network } from '../../model/network'
import type { Trade } from '../../model/trade'
import { useWorkspace } from '../../results/Workspace'
import { toldRecord } from '../../results/whatIfs'
import { lookUp, t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { TableToggle } from '../../ui/TableToggle'
import { useInSight } from '../../ui/useInSight'
import styles from './paths.module.css'

/** Mounted once in sight. `initialWidth` is the width of the picture until it is measured, px. */
export function ExportsCheck({ initialWidth = 0 }: { initialWidth?: number }) {
  const { ref, seen } = useInSight()
  return (
    <div ref={ref} className={styles.check}>
      {seen ? <ObservedExports initialWidth={initialWidth} /> : null}
    </div>
  )
}

function ObservedExports({ initialWidth }: { initialWidth: number }) {
  const { dataset, network } = useWorkspace()
  const { data: trade, isError, isFetching, refetch } = useQuery(tradeQuery())
  const chart = useMemo(() => (trade ? checkPast(dataset, network, trade) : null), [dataset, network, trade])
  const [asTable, setAsTable] = useState(false)
  if (chart) {
    return (
      <Panel
        label={t('Check against observed exports')}
        title={chart.title}
        measure={chart.measure}
        controls={<TableToggle pressed={asTable} onChange={setAsTable} />}
        source={isError ? joinSentences([chart.note, t('These figures could not be refreshed just now.')]) : chart.note}
      >
        <ExportsCheckChart chart={chart} asTable={asTable} initialWidth={initialWidth} />
      </Panel>
    )
  }
  return (
    <Panel title={t('Check against observed exports')}>
      <Missing failed={isError} empty={trade !== undefined} busy={isFetching} onRetry={() => void refetch()} />
    </Panel>
  )
}

interface MissingProps {
  failed: boolean
  empty: boolean
  busy: boolean
  onRetry: () => void
}

function Missing({ failed, empty, busy, onRetry }: MissingProps) {
  if (empty) {
    return (
      <p className={styles.missing}>
        {t(
          'No observed month lies in this dataset’s calendar, or it does not tell what happened: there is nothing to check against.',
        )}
      </p>
    )
  }
  if (failed) {
    return (
      <div className={styles.missing} role="alert">
        <p>{t('The observed export figures could not be loaded. Everything else on the page works without them.')}</p>
        <button type="button" className={styles.toggle} onClick={onRetry} disabled={busy}>
          {busy ? t('Trying…') : t('Try again')}
        </button>
      </div>
    )
  }
  return (
    <p className={styles.missing} role="status">
      {t('Loading observed exports…')}
    </p>
  )
}

/** Simulates what happened, once, and holds it against the observed months; null where there is nothing to compare. */
function checkPast(dataset: Dataset, network: Network, trade: Trade): ExportsChart | null {
  const scenario = toldRecord(dataset)
  if (!scenario) return null
  const simulated = monthlyMeans(dataset.calendar, simulatedExports(network, scenario))
  const check = checkAgainstObserved(trade, simulated)
  if (check.months.every(({ observed }) => observed === null)) return null
  const inYear = checkAgainstObserved(trade, simulated, `${lastFittedMonth(trade).slice(0, 4)}-12`)
  const named = { ...trade, title: lookUp(trade.title) }
  return shapeExports({ trade: named, check, laterErrorInYear: inYear.laterError, presetName: t('As it happened') })
}

export default ExportsCheck
