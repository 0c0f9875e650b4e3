// Sets of switches and of lanes in words.
import { formatList } from '../../format/lists'
import { joinWords } from '../../format/sentences'
import type { Dataset } from '../../model/dataset'
import { eventsOf } from '../../model/licenses'
import type { Scenario } from '../../model/scenario'
import type { Switch } from '../../model/standing'
import { t } from '../../texts/translate'

function titleOf(dataset: Dataset, scenario: Scenario, id: string): string {
  const event = eventsOf({ dataset }, scenario).find((one) => one.id === id)
  return `“${event?.title ?? id}”`
}

/** `switch off “Trump-Xi call” and “Temporary licenses”, switch on “Talks falter”`. */
export function switchWords(dataset: Dataset, scenario: Scenario, switches: readonly Switch[]): string {
  const listed = (on: boolean) =>
    formatList(switches.filter((one) => one.on === on).map(({ event }) => titleOf(dataset, scenario, event)))
  const [off, on] = [listed(false), listed(true)]
  if (on === '') return off === '' ? '' : t('switch off {events}', { events: off })
  return off === '' ? t('switch on {events}', { events: on }) : t('switch off {off}, switch on {on}', { off, on })
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
    return `“${destination ? t('{material} to {destination}', { material, destination }) : material}”`
  })
  return t('set {lanes} to {state} by hand', { lanes: joinWords(names), state })
}
