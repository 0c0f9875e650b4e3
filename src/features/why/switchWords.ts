// Sets of switches and of lanes in words.
import { listNames } from '../../charts/paths/weeklyChart'
import type { Dataset } from '../../model/dataset'
import type { Switch } from '../../model/standing'

function titleOf(dataset: Dataset, id: string): string {
  const event = dataset.events.find((one) => one.id === id)
  return `“${event?.title ?? id}”`
}

/** `switch off “Trump-Xi call” and “Temporary licenses”, switch on “Talks falter”`. */
export function switchWords(dataset: Dataset, switches: readonly Switch[]): string {
  const named = (on: boolean) => {
    const titles = switches.filter((one) => one.on === on).map(({ event }) => titleOf(dataset, event))
    return titles.length > 0 ? [`switch ${on ? 'on' : 'off'} ${listNames(titles)}`] : []
  }
  return [...named(false), ...named(true)].join(', ')
}

/** The switches as the store takes them. */
export function asRecord(switches: readonly Switch[]): Record<string, boolean> {
  return Object.fromEntries(switches.map(({ event, on }) => [event, on]))
}

/** `set Heavy magnets to Ford suppliers to suspended`. */
export function laneWords(dataset: Dataset, lanes: readonly string[], stateId: string): string {
  const state = dataset.licenseStates.find(({ id }) => id === stateId)?.name.toLowerCase() ?? stateId
  const names = lanes.map((id) => {
    const lane = dataset.lanes.find((one) => one.id === id)
    const material = dataset.materials.find((one) => one.id === lane?.material)?.name ?? id
    const destination = dataset.destinations.find((one) => one.id === lane?.destination)?.name
    return destination ? `${material} to ${destination}` : material
  })
  return `set “${names.join('”, “')}” to ${state} by hand`
}

/** First letter large. */
export function opening(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
