// Links of older versions, brought to today's form one version at a time.
import { t } from '../texts/translate'
import { quote } from './scenarioFaults'
import type { Report } from './urlParts'

export interface LinkPart {
  key: string
  value: string
}

/** What has no counterpart in the next version is reported and left out. */
type Migration = (parts: LinkPart[], report: Report) => LinkPart[]

/** Each brings links of the version that is its place in the list to the next. Add to the end, never change one. */
const migrations: Migration[] = [fromVersion0, fromVersion1]

/** The version that links are written in. */
export const linkVersion = migrations.length

/** Parts of a link of some version in today's form. */
export function migrate(parts: LinkPart[], version: number, report: Report): LinkPart[] {
  return migrations.slice(version).reduce((migrated, migration) => migration(migrated, report), parts)
}

/** The first version whose links show figures of today's model. */
const firstOfModel = 2

/** Whether a link was made on an earlier model. One that says no version may be typed by hand, unless its form is that of version 0. */
export function isOfEarlierModel(parts: LinkPart[], version: number | null): boolean {
  if (version !== null) return version < firstOfModel
  return parts.some(({ key }) => key === 'asOf' || key === 'events')
}

/** Version 0 had no `v`; it wrote `asOf=2025-07-01` and `events=+talks-falter,-huawei-chip-order`. */
function fromVersion0(parts: LinkPart[]): LinkPart[] {
  return parts.flatMap((part) => {
    if (part.key === 'asOf') return [{ key: 'asof', value: part.value }]
    return part.key === 'events' ? splitSignedEvents(part.value) : [part]
  })
}

/** Numbers of draws that could be chosen in the first model, more than can be today. */
const earlierDrawCounts = ['10000', '20000']
const mostDraws = '5000'

/** Version 1 spoke of the first model, which set how many weeks restocking takes and took more draws, none of them sorted out. */
function fromVersion1(parts: LinkPart[], report: Report): LinkPart[] {
  return parts.flatMap((part) => {
    if (part.key === 'draws' && earlierDrawCounts.includes(part.value)) return [{ key: 'draws', value: mostDraws }]
    if (!/^(?:[bc]\.)?set$/.test(part.key)) return [part]
    const items = part.value.split(',')
    const kept = items.filter((item) => item.split(':')[0] !== 'restockWeeks')
    if (kept.length === items.length) return [part]
    report((subject) =>
      t('{subject} sets {name}, which the model no longer has; that part was left out.', {
        subject,
        name: quote('restockWeeks'),
      }),
    )
    return kept.length > 0 ? [{ key: part.key, value: kept.join(',') }] : []
  })
}

function splitSignedEvents(value: string): LinkPart[] {
  const items = value.split(',')
  // A plus sign in a query reads as a space.
  const on = items.filter((item) => /^[ +]/.test(item)).map((item) => item.slice(1))
  const off = items.filter((item) => item.startsWith('-')).map((item) => item.slice(1))
  const unsigned = items.filter((item) => !/^[ +-]/.test(item))
  const lists: [string, string[]][] = [
    ['on', on],
    ['off', off],
    ['events', unsigned],
  ]
  return lists.filter(([, names]) => names.length > 0).map(([key, names]) => ({ key, value: names.join(',') }))
}
