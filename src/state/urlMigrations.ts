// Links of older versions, brought to today's form one version at a time.

export interface LinkPart {
  key: string
  value: string
}

type Migration = (parts: LinkPart[]) => LinkPart[]

/** Each brings links of the version that is its place in the list to the next. Add to the end, never change one. */
const migrations: Migration[] = [fromVersion0]

/** The version that links are written in. */
export const linkVersion = migrations.length

/** Parts of a link of some version in today's form. */
export function migrate(parts: LinkPart[], version: number): LinkPart[] {
  return migrations.slice(version).reduce((migrated, migration) => migration(migrated), parts)
}

/** Version 0 had no `v`; it wrote `asOf=2025-07-01` and `events=+talks-falter,-huawei-chip-order`. */
function fromVersion0(parts: LinkPart[]): LinkPart[] {
  return parts.flatMap((part) => {
    if (part.key === 'asOf') return [{ key: 'asof', value: part.value }]
    return part.key === 'events' ? splitSignedEvents(part.value) : [part]
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
