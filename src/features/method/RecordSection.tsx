// Method: what is on record, with bounds and doubts, and whether the run at the central values keeps to it.

import type { PastRecord } from '../../model/dataset'
import { useSettledCase } from '../../results/CaseProvider'
import { t } from '../../texts/translate'
import { BasisMark } from '../../views/marks/BasisMark'
import { SourceLink } from '../../views/marks/SourceLink'
import { writeBoundsInFull, writeReadingInFull } from '../../words/record'
import { findFor } from './pastRun'
import { Section } from './Section'
import { Table } from './Table'
import tableStyles from './table.module.css'
import { usePast } from './usePast'

export function RecordSection() {
  const { dataset, outcome } = useSettledCase()
  const past = usePast()
  const records = dataset.records ?? []
  if (records.length === 0) {
    return (
      <Section id="record">
        <p>{t('This dataset has no records of what happened, so every draw counts.')}</p>
      </Section>
    )
  }
  return (
    <Section id="record">
      <p>
        {t(
          'What happened is written down as {count} records with bounds wide enough for what is not known. They are all that draws are held against. At the central values, with the parameters as they are set now, the model keeps {kept} of them.',
          { count: records.length, kept: records.length - outcome.records.length },
        )}
      </p>
      <Table
        caption={t('The record, and the model at its central values')}
        wide
        columns={[t('What is on record'), t('Bounds'), t('Model'), t('Result')]}
        rows={records.map((record) => ({
          key: record.id,
          cells: [
            <Told key="told" record={record} />,
            writeBoundsInFull(dataset, record),
            past ? writeReadingInFull(dataset, record, findFor(past, record)) : t('not run'),
            outcome.records.includes(record.id) ? t('broken') : t('kept'),
          ],
        }))}
      />
      <p>
        {t(
          'The match depends on the parameters that are set by hand and on nothing else: events, dates, lanes, the as-of date, the horizon and levers play no part, since it is about what was.',
        )}
      </p>
    </Section>
  )
}

/** A record in its own words, with its doubts and grounds. */
function Told({ record: { id, name, text, notKnown, basis, source } }: { record: PastRecord }) {
  const { dataset } = useSettledCase()
  const found = dataset.sources?.find((one) => one.id === source)
  return (
    <>
      {name ?? id}
      {text ? <span className={tableStyles.below}>{text}</span> : null}
      {notKnown ? (
        <span className={tableStyles.below}>{t('Not known: {text}', { text: notKnown }, 'of a record')}</span>
      ) : null}
      {basis ? (
        <span className={tableStyles.below}>
          <BasisMark basis={basis} />
        </span>
      ) : null}
      {found ? (
        <span className={tableStyles.below}>
          <SourceLink source={found} />
        </span>
      ) : null}
    </>
  )
}
