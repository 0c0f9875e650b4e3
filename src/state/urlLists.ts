// Lists of departures in a link: what two records differ in as items, and the items of a link's parts, each once.

import { t } from '../texts/translate'
import { quote } from './scenarioFaults'
import type { PartKey } from './urlKeys'
import type { LeaveOut, LinkParts } from './urlParts'
import { escapeName, type ListItem, ownSetting, readList } from './urlText'

/** Items that turn the record `base` into `now`. */
export function departures(
  base: Partial<Record<string, string | number>> = {},
  now: Partial<Record<string, string | number>> = {},
): ListItem[] {
  const before = new Map(Object.entries(base))
  const after = new Map(Object.entries(now))
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name))
  return names.map((name) => {
    const value = after.get(name)
    return { name, setting: value === undefined ? ownSetting : escapeName(String(value)) }
  })
}

/** The items of the lists in some parts of a link; what names a thing a second time is reported and left out. */
export function listOf(
  parts: LinkParts,
  keys: PartKey[],
  leaveOut: LeaveOut,
  read: (text: string) => ListItem[] = readList,
): (ListItem & { key: PartKey })[] {
  const items = keys.flatMap((key) => read(parts.get(key) ?? '').map((item) => ({ ...item, key })))
  const names = new Set<string>()
  return items.filter(({ name, key }) => {
    if (!parts.has(key)) return false
    const isFirst = !names.has(name)
    if (isFirst) names.add(name)
    else leaveOut(t('names {name} a second time, under {key}', { name: quote(name), key: quote(key) }))
    return isFirst
  })
}
