// The record: what happened, what the model has in its place, how many draws fail it, and what it leaves of our assumptions.

import { basisWords } from '../../charts/basisWords'
import { formatShare, formatWhole } from '../../format/numbers'
import type { PastRecord } from '../../model/dataset'
import type { RecordFindings, RecordReport } from '../../model/recordReport'
import { seed, useAnswer } from '../../results/analysis/useAnalyses'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { AnalysisState, LastResult } from '../../ui/AnalysisState'
import { Panel } from '../../ui/Panel'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { SourceLine } from '../../ui/SourceLine'
import { writeBounds, writeReading, writeReadings } from '../../words/record'
import { NarrowedTable } from './NarrowedTable'
import styles from './record.module.css'

/** Draws that are looked through: enough for shares of a percent. */
const draws = 2000

export function RecordPanel() {
  const { dataset } = useWorkspace()
  const { records = [] } = dataset
  const analysis = useAnswer('record', ({ scenario }) => {
    const { parameters } = scenario
    // Of the scenario only what is set by hand plays a part: a switch asks nothing anew.
    return records.length > 0
      ? { scenario: { asOf: dataset.defaultAsOf, ...(parameters ? { parameters } : {}) }, seed, draws }
      : null
  })
  const { data, stale, running, progress, cancelled, error, cancel, retry } = analysis
  return (
    <Panel
      title={data ? titleOf(data) : t('The record')}
      label={t('The record')}
      measure={data ? t('{draws} draws looked through', { draws: formatWhole(data.tried) }) : ''}
      source={t(
        'Every range on this page is made of draws that contradict none of these. What is on record is held against a run of the events as they happened, on the assumptions of each draw. Illustrative model results.',
      )}
    >
      {records.length === 0 ? (
        <p className={styles.none}>{t('This dataset has no record: every draw is taken.')}</p>
      ) : (
        <>
          <AnalysisState
            label={t('The record')}
            {...{ running, progress, stale, cancelled, error }}
            onCancel={cancel}
            onRetry={retry}
          />
          <LastResult stale={stale}>
            <RecordTable records={records} report={data} />
            {data && data.narrowed.length > 0 ? <NarrowedTable report={data} /> : null}
          </LastResult>
        </>
      )}
    </Panel>
  )
}

export default RecordPanel

function titleOf({ records, tried, kept }: RecordReport): string {
  const broken = records.filter((record) => !record.kept).length
  const share = formatShare(kept / tried)
  return broken === 0
    ? t('The central run keeps the whole record; {share} of draws do', { share })
    : t(
        'The central run breaks {count} of {records, plural, one {# record} other {# records}}; {share} of draws keep them all',
        {
          count: broken,
          records: records.length,
          share,
        },
      )
}

function RecordTable({ records, report }: { records: readonly PastRecord[]; report: RecordReport | undefined }) {
  return (
    <ScrollRegion label={t('Table: the record')} className={styles.frame}>
      <table className={styles.table} translate="no">
        <thead>
          <tr>
            <th scope="col">{t('On record')}</th>
            <th scope="col">{t('Kept within')}</th>
            <th scope="col">{t('Central run')}</th>
            <th scope="col">{t('Draws, P10 to P90')}</th>
            <th scope="col">{t('Draws that fail')}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <RecordRow
              key={record.id}
              record={record}
              found={report?.records.find(({ id }) => id === record.id)}
              tried={report?.tried ?? draws}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface RecordRowProps {
  record: PastRecord
  found: RecordFindings | undefined
  tried: number
}

function RecordRow({ record, found, tried }: RecordRowProps) {
  const { dataset } = useWorkspace()
  const source = dataset.sources?.find(({ id }) => id === record.source)
  return (
    <tr>
      <th scope="row">
        {record.name ?? record.id}
        <details className={styles.details}>
          <summary>{t('What is known of it')}</summary>
          {record.text ? <p>{record.text}</p> : null}
          {record.notKnown ? <p>{t('Not known: {text}', { text: record.notKnown }, 'of a record')}</p> : null}
          {record.basis ? (
            <p>
              <SourceLine basis={basisWords[record.basis]} source={source} />
            </p>
          ) : null}
        </details>
      </th>
      <td>{writeBounds(record)}</td>
      <td>
        {found ? writeReading(dataset, record, found.central) : ''}
        {found ? <span className={styles.verdict}>{found.kept ? t('kept') : t('broken')}</span> : null}
      </td>
      <td>{found ? writeReadings(dataset, record, found.draws) : ''}</td>
      <td>{found ? formatShare(found.failing / tried) : ''}</td>
    </tr>
  )
}
