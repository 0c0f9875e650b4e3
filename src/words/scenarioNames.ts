// What scenarios are called: their own name, else the preset's with what was changed in it.
import type { Dataset } from '../model/dataset'
import { isEnabled } from '../model/licenses'
import { presetName } from '../results/presets'
import { listScenarioChanges, type ScenarioChange } from '../results/scenarioChanges'
import { type Choices, type NamedScenario, presetScenario } from '../state/choices'
import { referencePin } from '../state/pins'
import { t, type Written, written } from '../texts/translate'

/** `The document`, `Edited from The document (Talks falter on)`, or the name that it was given. */
export function scenarioName(dataset: Dataset, named: NamedScenario): Written {
  if (named.name !== null) return written(named.name)
  const preset = presetName(dataset, named.preset)
  const changes = changesSincePreset(dataset, named)
  const [first] = changes
  if (!first) return preset
  const [change, more] = [first.short, changes.length - 1]
  return more > 0
    ? t('Edited from {preset} ({change} and {more} more)', { preset, change, more })
    : t('Edited from {preset} ({change})', { preset, change })
}

/**
 * The scenario in as few words as fit into a control: `The document + 1 what-if`, `The document, edited`, or its own
 * name. The horizon, which has a control of its own, is left out.
 */
export function scenarioInWords(dataset: Dataset, named: NamedScenario): Written {
  if (named.name !== null) return written(named.name)
  const changes = changesSincePreset(dataset, named).filter(({ kind }) => kind !== 'horizon')
  const added = changes.filter((change) => addsWhatIf(dataset, named, change)).map(({ id }) => id)
  const own = changes.filter(
    ({ kind, id }) => kind === 'own-event' && named.scenario.added?.some((one) => one.id === id),
  )
  // Where a what-if lies is a part of it.
  const told = (change: ScenarioChange) => own.includes(change) || added.includes(change.id)
  const scenario = [
    added.length > 0 ? t('{count, plural, one {# what-if} other {# what-ifs}}', { count: added.length }) : null,
    own.length > 0 ? t('{count, plural, one {# own event} other {# own events}}', { count: own.length }) : null,
  ]
    .filter((more) => more !== null)
    .reduce(
      (base, more) => t('{scenario} + {more}', { scenario: base, more }, 'a scenario, and what was added to it'),
      presetName(dataset, named.preset),
    )
  return changes.every(told) ? scenario : t('{scenario}, edited', { scenario })
}

function addsWhatIf({ events }: Dataset, { scenario }: NamedScenario, { kind, id }: ScenarioChange): boolean {
  const event = events.find((one) => one.id === id)
  return kind === 'event' && event?.evidence === 'hypothetical' && isEnabled(event, scenario)
}

/** What was changed since the preset was loaded, the date from which it is looked at aside. */
export function changesSincePreset(dataset: Dataset, { preset, scenario }: NamedScenario) {
  return listScenarioChanges(dataset, { ...presetScenario(dataset, preset), asOf: scenario.asOf }, scenario)
}

/** Name of what changes are counted against. */
export function referenceName(dataset: Dataset, { reference, pins }: Pick<Choices, 'reference' | 'pins'>): Written {
  const letter = referencePin(reference)
  const pin = letter && pins[letter]
  return pin
    ? t(
        '{place}: {name}',
        { place: letter.toUpperCase(), name: scenarioName(dataset, pin) },
        'letter and name of a pinned scenario',
      )
    : presetName(dataset, reference)
}
