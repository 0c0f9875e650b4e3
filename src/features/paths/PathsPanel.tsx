// The paths: output, stock cover, supply and prices week by week, sharing one axis, one as-of cursor and one pointed-at week.
import { useState } from 'react'
import { useRanges } from '../../results/analysis/useAnalyses'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { TableToggle } from '../../ui/TableToggle'
import { useInSight } from '../../ui/useInSight'
import { PathsView } from '../../views/PathsView'
import { BandChooser } from './BandChooser'
import styles from './paths.module.css'

/** Charts 1 to 4; mounted once in sight. `initialWidth` is the width of a picture until it is measured, px. */
export function PathsPanel({ initialWidth = 0 }: { initialWidth?: number }) {
  const [asTable, setAsTable] = useState(false)
  const { ref, seen } = useInSight()
  return (
    <Panel
      title={t('Paths')}
      label={t('Paths')}
      measure={t('week by week')}
      controls={<TableToggle pressed={asTable} onChange={setAsTable} />}
      source={t(
        'Marks above each plot are enabled events that change a license: disc Washington, square Beijing, ring both, dashed what-if. Illustrative model results.',
      )}
    >
      <div ref={ref} className={styles.container}>
        {seen ? <PathCharts asTable={asTable} initialWidth={initialWidth} /> : <div className={styles.waiting} />}
      </div>
    </Panel>
  )
}

function PathCharts({ asTable, initialWidth }: { asTable: boolean; initialWidth: number }) {
  const analysis = useRanges()
  const [chosen, setChosen] = useState<string | null>(null)
  const [preview, setPreview] = useState<string | null | undefined>(undefined)
  const maker = preview === undefined ? chosen : preview
  return (
    <>
      <BandChooser analysis={analysis} chosen={chosen} onChoose={setChosen} onPreview={setPreview} />
      <div className={styles.grid}>
        <PathsView ranges={analysis} maker={maker} asTable={asTable} initialWidth={initialWidth} />
      </div>
    </>
  )
}

export default PathsPanel
