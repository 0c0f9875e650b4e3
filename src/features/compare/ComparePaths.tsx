// Output, supply and prices of the scenarios laid over one another, week by week.

import { useMemo, useState } from 'react'
import {
  type ComparePathsInput,
  shapeCompareOutput,
  shapeComparePrices,
  shapeCompareSupply,
} from '../../charts/compare/shapeComparePaths'
import { PathChart } from '../../charts/paths/PathChart'
import { joinClauses } from '../../format/sentences'
import { useWorkspace } from '../../results/Workspace'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { TableToggle } from '../../ui/TableToggle'
import type { Comparison } from '../../words/comparison'
import styles from './compare.module.css'

interface PathsProps {
  comparison: Comparison
  /** Width of a picture until the page has measured it, px. */
  initialWidth: number
}

export function ComparePaths({ comparison, initialWidth }: PathsProps) {
  const [asTable, setAsTable] = useState(false)
  const [week, setWeek] = useState<number | null>(null)
  const charts = useCharts(comparison)
  const names = comparison.all.map(({ place, name }) =>
    t('{place} {name}', { place, name }, 'letter and name of a scenario at a line'),
  )
  return (
    <Panel
      label={t('Paths over one another')}
      title={t('Paths over one another')}
      measure={t('A solid, B dashed, C dotted')}
      controls={<TableToggle pressed={asTable} onChange={setAsTable} />}
      source={t(
        '{scenarios}. Marks above each plot are events of any of them: disc Washington, square Beijing, ring both, dashed what-if. Illustrative model results on central assumptions.',
        { scenarios: joinClauses(names) },
      )}
    >
      <div className={styles.container}>
        <div className={styles.charts}>
          {charts.map((chart) => (
            <PathChart
              key={chart.id}
              chart={chart}
              shared={{ week, setWeek }}
              asTable={asTable}
              initialWidth={initialWidth}
            />
          ))}
        </div>
      </div>
    </Panel>
  )
}

function useCharts({ base, others }: Comparison) {
  const { dataset, network } = useWorkspace()
  const maker = useChoices(({ view }) => view.maker)
  return useMemo(() => {
    const paths = [base, ...others].map(({ place, name, named, outcome }) => {
      return { place, name, scenario: named.scenario, outcome }
    })
    const known = dataset.automakers.some(({ id }) => id === maker) ? maker : null
    const input: ComparePathsInput = { network, paths, maker: known }
    return [shapeCompareOutput(input), shapeCompareSupply(input), shapeComparePrices(input)]
  }, [dataset, network, maker, base, others])
}
