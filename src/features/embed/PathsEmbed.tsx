// The four path charts, one beside another where the frame is wide enough.
import { useMemo, useState } from 'react'
import { PathChart } from '../../charts/paths/PathChart'
import { shapeCover } from '../../charts/paths/shapeCover'
import { shapeOutput } from '../../charts/paths/shapeOutput'
import { shapePrices } from '../../charts/paths/shapePrices'
import { shapeSupply } from '../../charts/paths/shapeSupply'
import { useRanges } from '../../results/analysis/useAnalyses'
import { useSettledResults } from '../../results/Results'
import { useReferenceName } from '../../results/useReferenceName'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import unseen from '../../ui/unseen.module.css'
import styles from './embed.module.css'

export function PathsEmbed() {
  const { dataset } = useWorkspace()
  const { scenario, outcome, reference } = useSettledResults()
  const referenceName = useReferenceName()
  const { data: ranges, stale } = useRanges()
  const [week, setWeek] = useState<number | null>(null)
  const charts = useMemo(() => {
    const input = { dataset, scenario, outcome, reference, referenceName, ranges }
    return [shapeOutput, shapeCover, shapeSupply, shapePrices].map((shape) => shape(input))
  }, [dataset, scenario, outcome, reference, referenceName, ranges])
  return (
    <div className={styles.paths}>
      {/* Between the finding of the whole and those of the charts. */}
      <h2 className={unseen.unseen}>{t('Paths, week by week')}</h2>
      <div className={styles.grid}>
        {charts.map((chart) => (
          <PathChart key={chart.id} chart={chart} shared={{ week, setWeek }} asTable={false} staleBands={stale} />
        ))}
      </div>
    </div>
  )
}
