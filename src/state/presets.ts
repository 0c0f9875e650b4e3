// Which scenarios are offered, which one the page opens with, and which one changes are counted against.
import type { Dataset, Preset } from '../model/dataset'
import { t } from '../texts/translate'

/** Ids of the scenarios that the page makes where the dataset names none for a role. */
const asGivenId = 'as-given'
const noEventsId = 'no-events'

const known = new WeakMap<Dataset, readonly Preset[]>()

/** Id of the preset that a fresh page opens with: the one in that role, else the first. */
export function openingPresetOf({ openingPreset, presets }: Dataset): string {
  return openingPreset ?? presets?.[0]?.id ?? asGivenId
}

/** Id of the preset that changes are counted against: the one in that role, else the state without the events. */
export function referencePresetOf({ referencePreset }: Dataset): string {
  return referencePreset ?? noEventsId
}

/** The scenarios on offer: those of the dataset, and what it lacks to open and to count changes. */
export function presetsOf(dataset: Dataset): readonly Preset[] {
  const found = known.get(dataset)
  if (found) return found
  const given = dataset.presets ?? []
  const needed = [openingPresetOf(dataset), referencePresetOf(dataset)]
  const made = [asGiven(), noEvents(dataset)].filter(
    ({ id }) => needed.includes(id) && !given.some((preset) => preset.id === id),
  )
  const all = [...given, ...made]
  known.set(dataset, all)
  return all
}

/** The preset of an id; none where it is not on offer. */
export function findPreset(dataset: Dataset, id: string): Preset | undefined {
  return presetsOf(dataset).find((preset) => preset.id === id)
}

function asGiven(): Preset {
  return { id: asGivenId, name: t('The events as given'), text: t('Every event as the data has it.'), scenario: {} }
}

/** Every event off that changes a lane: all lanes keep the state with which the calendar starts. */
function noEvents({ events }: Dataset): Preset {
  const changing = events.filter(({ enabled, effects }) => enabled && effects.length > 0)
  return {
    id: noEventsId,
    name: t('Without the events'),
    text: t('Switches off every event that changes a lane.'),
    scenario: { events: Object.fromEntries(changing.map(({ id }) => [id, false])) },
  }
}
