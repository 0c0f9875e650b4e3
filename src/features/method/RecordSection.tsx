// Method: what is on record, with bounds and doubts, and whether the run at the central values keeps to it.

import { formatDate, formatMonth } from '../../format/dates'
import { formatPoints, formatShare, formatWhole } from '../../format/numbers'
import { endSentence, joinSentences } from '../../format/sentences'
import type { Dataset, PastRecord } from '../../model/dataset'
import { useSettledCase } from '../../results/CaseProvider'
import { t } from '../../texts/translate'
import { BasisMark } from '../../views/marks/BasisMark'
import { SourceLink } from '../../views/marks/SourceLink'
import { type Found, findFor } from './pastRun'
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
            boundsOf(dataset, record),
            past ? writeFound(findFor(past, record)) : t('not run'),
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
        <span className={tableStyles.below}>{joinSentences(t('Not known:'), endSentence(bare(notKnown)))}</span>
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

/** Without the stop at its end, which it may have in either language. */
function bare(text: string): string {
  return text.replace(/[.。]$/u, '')
}

/** Between which bounds a run must come to keep a record. */
export function boundsOf({ automakers }: Dataset, record: PastRecord): string {
  if (record.kind === 'exports') {
    const months = Object.keys(record.months).sort()
    return t('off by {within} or less on average, {first} to {last}', {
      within: formatPoints(record.within),
      first: formatMonth(months[0] ?? ''),
      last: formatMonth(months.at(-1) ?? ''),
    })
  }
  const name = automakers.find(({ id }) => id === record.automaker)?.name ?? record.automaker
  if (record.kind === 'firstStop') {
    return t('first stopped line of {name} in a week from {from} to {until}', {
      name,
      from: formatDate(record.from),
      until: formatDate(record.until),
    })
  }
  return t('{low} to {high} vehicles of {name} by {until}', {
    name,
    low: formatWhole(record.low),
    high: formatWhole(record.high),
    until: formatDate(record.until),
  })
}

export function writeFound(found: Found): string {
  switch (found.kind) {
    case 'exports':
      return t('off by {error}', { error: formatShare(found.error, 1) })
    case 'firstStop':
      return found.week === null ? t('no stop') : t('week of {date}', { date: formatDate(found.week) })
    case 'vehiclesLost':
      return t('{count} vehicles', { count: formatWhole(found.vehicles) })
  }
}
