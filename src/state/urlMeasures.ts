// Levers of one's own in a link: `cover:ford/*:4,even:gm:0.5,shift:ford/brakes>magnet-jp:0.2,transit:2`, as departures from the preset's.
import type { Dataset } from '../model/dataset'
import type { Measures } from '../model/measures'
import type { Scenario } from '../model/scenario'
import { t } from '../texts/translate'
import { coverFault, evenFault, shiftFault, transitFault } from './measureFaults'
import { withCover, withEvenStock, withFasterTransit, withShift } from './scenarioEdits'
import { quote } from './scenarioFaults'
import { departures, listOf } from './urlLists'
import type { LeaveOut, LinkParts } from './urlParts'
import { escapeName, type ListItem, ownSetting, readList, readNumber, unescapeName } from './urlText'

/** Items that turn the measures `base` into `now`; both are normalized. */
export function writeMeasures(base: Measures = {}, now: Measures = {}): ListItem[] {
  const targeted = (kind: string, items: ListItem[]): ListItem[] =>
    items.map(({ name, setting }) => ({ name: kind, setting: `${escapeName(name)}:${setting}` }))
  return [
    ...targeted('cover', departures(base.cover, now.cover)),
    ...targeted('shift', departures(base.shift, now.shift)),
    ...targeted('even', departures(base.evenStock, now.evenStock)),
    ...departures({ transit: base.transitWeeks }, { transit: now.transitWeeks }),
  ]
}

/** The scenario with the measures of a link; what is broken is reported and left out. */
export function readMeasures(dataset: Dataset, base: Scenario, parts: LinkParts, leaveOut: LeaveOut): Scenario {
  let scenario = base
  for (const { name, setting } of listOf(parts, ['own'], leaveOut, readMeasureList)) {
    const size = setting === ownSetting ? null : readNumber(setting ?? '')
    const { fault, next } = readMeasure(dataset, scenario, name, size)
    if (fault) leaveOut(fault)
    else scenario = next
  }
  return scenario
}

function readMeasure(dataset: Dataset, scenario: Scenario, name: string, size: number | null) {
  const at = name.indexOf(':')
  const target = name.slice(at + 1)
  switch (name.slice(0, at + 1)) {
    case 'cover:':
      return { fault: coverFault(dataset, target, size), next: withCover(scenario, target, size) }
    case 'shift:':
      return { fault: shiftFault(dataset, target, size), next: withShift(scenario, target, size) }
    case 'even:':
      return { fault: evenFault(dataset, target, size), next: withEvenStock(scenario, target, size) }
    case '':
      if (name === 'transit') return { fault: transitFault(size), next: withFasterTransit(scenario, size) }
  }
  return { fault: t('takes {name}, which is not a measure here', { name: quote(name) }), next: scenario }
}

/** Items whose names are `cover:`, `shift:` or `even:` with the target, so that each measure is named once. */
export function readMeasureList(text: string): ListItem[] {
  return readList(text).map(({ name, setting }) => {
    if (name === 'transit' || setting === null) return { name, setting }
    const [target = '', ...sizes] = setting.split(':')
    return { name: `${name}:${unescapeName(target)}`, setting: sizes.join(':') }
  })
}
