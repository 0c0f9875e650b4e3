// Ids and what points to them: none twice, none unknown; dates that exist; sources that resolve.
import { dateBounds } from '../model/bounds'
import { calendarEnd, isIsoDate, weekOf } from '../model/calendar'
import { type Calendar, type Dataset, parameterIds, type TradeEvent } from '../model/dataset'
import { formatPath, type Path, quote, type Report } from './faults'

interface Identified {
  id: string
}

/** Ids of a list, for a check of many against it. */
export function idsOf(items: readonly Identified[] | undefined): ReadonlySet<string> | undefined {
  return items && new Set(items.map(({ id }) => id))
}

/** Reports an id that is not known; silent where what would know it is itself at fault. Where many are checked, the path is made on demand. */
export function checkKnown(
  id: string | undefined,
  known: ReadonlySet<string> | undefined,
  what: string,
  path: Path | (() => Path),
  report: Report,
): void {
  if (id === undefined || known === undefined || known.has(id)) return
  report(typeof path === 'function' ? path() : path, `${quote(id)} is no ${what}`)
}

/** Ids of every list: none twice, none empty. */
export function checkIds(sections: Partial<Dataset>, report: Report): void {
  const { stages, nodes, materials, destinations, lanes, licenseStates } = sections
  const { components, automakers, events, parameters, records, sources, presets, pastShocks, cards } = sections
  const structure = { stages, nodes, materials, destinations, lanes, licenseStates, components, automakers }
  const lists = { ...structure, events, parameters, records, sources, presets, pastShocks, cards }
  for (const [name, items] of Object.entries(lists)) if (items) checkIdsOf(items, [name], report)
  automakers?.forEach(({ lines = [] }, i) => {
    checkIdsOf(lines, ['automakers', i, 'lines'], report)
  })
}

/** Ids of one list: none twice, none empty. `at` is where the list stands. */
export function checkIdsOf(items: readonly Identified[], at: Path, report: Report): void {
  const places = new Map<string, number>()
  items.forEach(({ id }, i) => {
    const first = places.get(id)
    if (first !== undefined) report([...at, i, 'id'], `${quote(id)} is the id of ${formatPath([...at, first])} already`)
    else places.set(id, i)
    // Such an id would be found in every record, even in an empty one.
    if (id === '' || id in Object.prototype) report([...at, i, 'id'], `${quote(id)} cannot be an id`)
  })
}

/** Ids that point elsewhere, apart from those of links, which networkRules.ts checks. */
export function checkReferences(sections: Partial<Dataset>, report: Report): void {
  const stages = idsOf(sections.stages)
  const materials = idsOf(sections.materials)
  const destinations = idsOf(sections.destinations)
  const licenseStates = idsOf(sections.licenseStates)
  const components = idsOf(sections.components)
  const automakers = idsOf(sections.automakers)
  checkKnown(sections.initialState, licenseStates, 'license state', ['initialState'], report)
  checkKnown(sections.stressState, licenseStates, 'license state', ['stressState'], report)
  sections.nodes?.forEach(({ stage, automaker, component }, i) => {
    checkKnown(stage, stages, 'stage', ['nodes', i, 'stage'], report)
    checkKnown(automaker, automakers, 'automaker', ['nodes', i, 'automaker'], report)
    checkKnown(component, components, 'component', ['nodes', i, 'component'], report)
  })
  sections.lanes?.forEach(({ material, destination }, i) => {
    checkKnown(material, materials, 'material', ['lanes', i, 'material'], report)
    checkKnown(destination, destinations, 'destination', ['lanes', i, 'destination'], report)
  })
  sections.components?.forEach(({ material }, i) => {
    checkKnown(material, materials, 'material', ['components', i, 'material'], report)
  })
  const presets = idsOf(sections.presets ?? [])
  checkKnown(sections.openingPreset, presets, 'preset', ['openingPreset'], report)
  checkKnown(sections.referencePreset, presets, 'preset', ['referencePreset'], report)
  checkEffects(sections, sections.events ?? [], ['events'], report)
}

/** What events do to lanes, of the dataset or of a scenario's own: known materials, destinations and license states. */
export function checkEffects(
  sections: Partial<Dataset>,
  events: readonly Pick<TradeEvent, 'effects'>[],
  at: Path,
  report: Report,
): void {
  const materials = idsOf(sections.materials)
  const destinations = idsOf(sections.destinations)
  const licenseStates = idsOf(sections.licenseStates)
  events.forEach(({ effects }, e) => {
    effects.forEach(({ state, material, destination, from }, f) => {
      const place = [...at, e, 'effects', f]
      checkKnown(state, licenseStates, 'license state', [...place, 'state'], report)
      material?.forEach((id, i) => {
        checkKnown(id, materials, 'material', [...place, 'material', i], report)
      })
      destination?.forEach((id, i) => {
        checkKnown(id, destinations, 'destination', [...place, 'destination', i], report)
      })
      from?.forEach((id, i) => {
        checkKnown(id, licenseStates, 'license state', [...place, 'from', i], report)
      })
    })
  })
}

/** All twenty-four parameters must be there. */
export function checkParameters({ parameters }: Partial<Dataset>, report: Report): void {
  if (!parameters) return
  const given = new Set<string>(parameters.map(({ id }) => id))
  for (const id of parameterIds) if (!given.has(id)) report(['parameters'], `${quote(id)} is missing`)
}

/** Reports a date that does not exist or is too far off, or that lies outside the calendar (where one is given). */
export function checkDate(date: string, calendar: Calendar | undefined, path: Path, report: Report): void {
  if (!isIsoDate(date)) report(path, `${quote(date)} is no date (YYYY-MM-DD)`)
  else if (date < dateBounds.first || date > dateBounds.last) {
    report(path, `${date} is too far off: dates lie from ${dateBounds.first} to ${dateBounds.last}`)
  } else if (calendar && isIsoDate(calendar.start) && Number.isInteger(calendar.weeks) && calendar.weeks > 0) {
    const week = weekOf(calendar, date)
    if (week >= 0 && week < calendar.weeks) return
    report(path, `${date} is outside the calendar, which runs from ${calendar.start} to ${calendarEnd(calendar)}`)
  }
}

/** Reports a month that does not exist or is too far off. */
export function checkMonth(month: string, path: Path, report: Report): void {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) checkDate(`${month}-01`, undefined, path, report)
  else report(path, `${quote(month)} is no month (YYYY-MM)`)
}

/** Dates of the calendar and of events, and the day up to which those were recorded. */
export function checkDates({ calendar, defaultAsOf, dataThrough, events }: Partial<Dataset>, report: Report): void {
  if (calendar) checkDate(calendar.start, undefined, ['calendar', 'start'], report)
  // The first day stands for a day that the file does not give, and is looked at as such.
  if (defaultAsOf !== undefined && defaultAsOf !== calendar?.start) {
    checkDate(defaultAsOf, calendar, ['defaultAsOf'], report)
  }
  if (dataThrough !== undefined) checkDate(dataThrough, undefined, ['dataThrough'], report)
  events?.forEach(({ date }, i) => {
    checkDate(date, undefined, ['events', i, 'date'], report)
  })
}
