// Tables of what the figures stand on: as of when, how far ahead and if what, the record, and the draws of the ranges.
import { formatList } from '../../format/lists'
import type { PastRecord } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'
import { horizonEnd } from '../../results/horizon'
import { t } from '../../texts/translate'
import { basisName } from '../../words/figures/basis'
import { findSource } from '../../words/figures/inputs'
import { sayOutlook } from '../../words/outlook'
import type { Handout } from '../handout'
import { type Cell, plain, type Table, unitColumn, units, yesOrNo } from './table'

/** What the figures stand on, and the record; none of the latter where the dataset has none. */
export function standingTables(handout: Handout): Table[] {
  const records = handout.network.dataset.records ?? []
  return [standingTable(handout), ...(records.length > 0 ? [recordTable(handout, records)] : [])]
}

/** As of when, how far ahead and if what, beside the reference; which records are broken, and of how many draws ranges are. */
function standingTable(handout: Handout): Table {
  const { scenario, outcome, referenceScenario, reference, referenceName, ranges } = handout
  const own = standingOf(handout, scenario, outcome)
  const other = standingOf(handout, referenceScenario, reference)
  const draws: Cell[][] = ranges
    ? [
        [t('Draws that ranges are of'), null, ranges.draws, null],
        [t('Draws in keeping with the record'), null, ranges.keeping.kept, null],
        [t('Draws looked through'), null, ranges.keeping.tried, null],
        [t('Record left aside, as too few draws are in keeping'), null, yesOrNo(ranges.keeping.ignored), null],
      ]
    : []
  return {
    id: 'standing',
    title: t('What the figures stand on'),
    columns: [
      plain(t('What')),
      unitColumn,
      plain(t('This scenario')),
      plain(t('Reference: {referenceName}', { referenceName })),
    ],
    rows: [...own.map(([name, unit, value], row): Cell[] => [name, unit, value, other[row]![2]]), ...draws],
  }
}

function standingOf(
  { network: { dataset } }: Handout,
  scenario: Scenario,
  outcome: Outcome,
): [name: string, unit: string | null, value: Cell][] {
  const broken = (dataset.records ?? []).filter(({ id }) => outcome.records.includes(id))
  return [
    [t('As of'), units.date, scenario.asOf],
    [t('Horizon'), units.weeks, outcome.horizonWeeks],
    [t('Last day of the horizon'), units.date, horizonEnd(dataset, outcome)],
    [t('Outlook'), null, sayOutlook({ scenario, outcome })],
    [
      t('Records that the central run breaks'),
      null,
      broken.length > 0 ? formatList(broken.map(nameRecord)) : t('none'),
    ],
  ]
}

function nameRecord({ id, name }: PastRecord): string {
  return name ?? id
}

/** What is on record, whether the central run keeps it, and what the bounds rest on. */
function recordTable({ network: { dataset }, outcome }: Handout, records: readonly PastRecord[]): Table {
  return {
    id: 'record',
    title: t('The record, against which draws are held'),
    columns: [
      plain(t('What is on record')),
      plain(t('Kept by the central run')),
      plain(t('Basis')),
      plain(t('Source')),
      plain(t('Note')),
      plain(t('Not known')),
    ],
    rows: records.map((record) => [
      nameRecord(record),
      yesOrNo(!outcome.records.includes(record.id)),
      record.basis ? basisName(record.basis) : null,
      findSource(dataset, record.source)?.title ?? null,
      record.text ?? null,
      record.notKnown ?? null,
    ]),
  }
}
