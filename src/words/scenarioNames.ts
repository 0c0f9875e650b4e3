// What scenarios are called: their own name, else the preset's with what was changed in it.
import type { Dataset } from '../model/dataset'
import { presetName } from '../results/presets'
import { listScenarioChanges } from '../results/scenarioChanges'
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
