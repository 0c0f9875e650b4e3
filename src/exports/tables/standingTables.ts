// Tables of what the figures stand on: as of when, how far ahead and if what, the record, and the draws of the ranges.
import { formatList } from '../../format/lists'
import type { PastRecord } from '../../model/dataset'
import { horizonEnd } from '../../model/horizon'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'
import { t } from '../../texts/translate'
import { basisName } from '../../words/figures/basis'
import { findSource } from '../../words/figures/inputs'
import { sayOutlook } from '../../words/outlook'
import type { Handout } from '../handout'
import { type Cell, type Column, counted, plain, type Table, units, yesOrNo } from './table'

/** As of when, how far ahead and if what, for the scenario and its reference; which records are broken, and of how many draws ranges are. */
export function standingTable(handout: Handout): Table {
  const { scenario, outcome, referenceScenario, reference, referenceName, ranges } = handout
  const draws: [Column, Cell][] = ranges
    ? [
        [plain(t('Draws that ranges are of')), ranges.draws],
        [plain(t('Draws in keeping with the record')), ranges.keeping.kept],
        [plain(t('Draws looked through')), ranges.keeping.tried],
        [plain(t('Record left aside, as too few draws are in keeping')), yesOrNo(ranges.keeping.ignored)],
      ]
    : []
  return {
    id: 'standing',
    title: t('What the figures stand on'),
    columns: [
      plain(t('Scenario')),
      counted(t('As of'), units.date),
      counted(t('Horizon'), units.weeks),
      counted(t('Last day of the horizon'), units.date),
      plain(t('Outlook')),
      plain(t('Records that the central run breaks')),
      ...draws.map(([column]) => column),
    ],
    rows: [
      [t('This scenario'), ...standingOf(handout, scenario, outcome), ...draws.map(([, cell]) => cell)],
      [
        t('Reference: {referenceName}', { referenceName }),
        ...standingOf(handout, referenceScenario, reference),
        ...draws.map(() => null),
      ],
    ],
  }
}

function standingOf({ dataset }: Handout, scenario: Scenario, outcome: Outcome): Cell[] {
  const broken = (dataset.records ?? []).filter(({ id }) => outcome.records.includes(id))
  return [
    scenario.asOf,
    outcome.horizonWeeks,
    horizonEnd(dataset, outcome),
    sayOutlook({ scenario, outcome }),
    broken.length > 0 ? formatList(broken.map(nameRecord)) : t('none'),
  ]
}

function nameRecord({ id, name }: PastRecord): string {
  return name ?? id
}

/** What is on record, whether the central run keeps it, and what the bounds rest on; no table where the dataset has no record. */
export function recordTables({ dataset, outcome }: Handout): Table[] {
  const { records = [] } = dataset
  if (records.length === 0) return []
  return [
    {
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
    },
  ]
}
