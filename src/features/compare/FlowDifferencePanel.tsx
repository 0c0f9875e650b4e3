// The flow picture as a difference between two of the scenarios, as of their dates or where they stand furthest apart.

import { useState } from 'react'
import { findDifference, writeTonnesDifference } from '../../charts/compare/differenceWords'
import { DifferenceLegend, FlowDifferenceChart } from '../../charts/compare/FlowDifferenceChart'
import { FlowDifferenceTable } from '../../charts/compare/FlowDifferenceTable'
import { joinClauses } from '../../format/sentences'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { Segments } from '../../ui/Segments'
import { TableToggle } from '../../ui/TableToggle'
import { useMeasuredWidth } from '../../ui/useMeasuredWidth'
import type { Comparison } from '../../words/comparison'
import styles from './compare.module.css'
import { type FlowMoment, useFlowDifference } from './useFlowDifference'

/** Height in px; more where flows run downward, stage below stage. */
const heightIn = (width: number) => (width < 600 ? 640 : 420)
/** Width where an element says it has none, as in a test without layout. */
const fallbackWidth = 960

export function FlowDifferencePanel({ comparison }: { comparison: Comparison }) {
  const { network } = useWorkspace()
  const { base, others } = comparison
  const [chosen, setChosen] = useState<string | null>(null)
  const [moment, setMoment] = useState<FlowMoment | null>(null)
  const [asTable, setAsTable] = useState(false)
  const { ref, width } = useMeasuredWidth(fallbackWidth)
  const height = heightIn(width)
  const other = others.find(({ letter }) => letter === chosen) ?? others[0]!
  const { difference, shown, when, momentOptions } = useFlowDifference(base, other, moment)
  const places = { base: base.place, other: other.place }
  const hidden = difference.undrawn.map((link) =>
    t('{name} {change}', { name: link.name, change: writeTonnesDifference(link) }, 'link, and its change'),
  )
  return (
    <Panel
      label={t('Magnet flows as a difference')}
      title={findDifference(network, difference, places)}
      measure={when}
      source={t(
        'Tonnes of magnet a year, at the licenses of that date, on the layout of normal times. Illustrative; shares are assumptions unless a source says otherwise.',
      )}
    >
      <div className={styles.controls}>
        <Segments
          named
          legend={t('Difference')}
          options={others.map(({ letter, place }) => ({
            value: letter,
            label: t('{place} minus {base}', { place, base: base.place }),
          }))}
          value={other.letter}
          onPick={setChosen}
        />
        <Segments
          named
          legend={t('When')}
          options={momentOptions}
          value={shown}
          onPick={(value) => setMoment(value === 'apart' ? 'apart' : 'as-of')}
        />
        <TableToggle pressed={asTable} onChange={setAsTable} />
      </div>
      <div ref={ref} className={styles.flow} style={{ minHeight: height }}>
        {asTable ? (
          <FlowDifferenceTable difference={difference} places={places} height={height} />
        ) : (
          <FlowDifferenceChart
            network={network}
            difference={difference}
            places={places}
            width={width}
            height={height}
          />
        )}
      </div>
      {hidden.length > 0 ? (
        <p className={styles.note}>
          {t('Not drawn, since nothing flows there in normal times: {flows}.', { flows: joinClauses(hidden) })}
        </p>
      ) : null}
      <DifferenceLegend {...places} />
    </Panel>
  )
}
