// Scenarios pinned beside the page's own: where the next one goes, and what of the choices follows a pin.
import type { Dataset } from '../model/dataset'
import type { Scenario } from '../model/scenario'
import {
  type Choices,
  type Letter,
  type NamedScenario,
  normalizeScenario,
  type PinLetter,
  pinLetters,
  presetScenario,
} from './choices'
import { referencePresetOf } from './presets'

const pinPrefix = 'pin:'

/** The reference that is a pin. */
export function pinReference(letter: PinLetter): string {
  return `${pinPrefix}${letter}`
}

/** The pin that a reference names; null for a preset. */
export function referencePin(reference: string): PinLetter | null {
  return pinLetters.find((letter) => pinReference(letter) === reference) ?? null
}

/** Where the next pin goes: the first free place, else the last. */
export function nextPin({ pins }: Pick<Choices, 'pins'>): PinLetter {
  return pinLetters.find((letter) => !pins[letter]) ?? pinLetters[pinLetters.length - 1]!
}

/** The scenario at a letter; null where nothing is pinned. A is the page's own. */
export function scenarioAt(choices: Choices, letter: Letter): NamedScenario | null {
  if (letter === 'a') return { name: choices.name, preset: choices.preset, scenario: choices.scenario }
  return choices.pins[letter] ?? null
}

/** The scenario that changes are counted against: a preset's as of the page's own date and as far ahead, a pin's as its own. */
export function referenceScenario(
  dataset: Dataset,
  { reference, pins, scenario }: Pick<Choices, 'reference' | 'pins' | 'scenario'>,
): Scenario {
  const letter = referencePin(reference)
  const pin = letter && pins[letter]
  if (pin) return pin.scenario
  const preset = presetScenario(dataset, letter ? referencePresetOf(dataset) : reference)
  // Figures ahead can be compared over the same stretch alone.
  return normalizeScenario(dataset, { ...preset, asOf: scenario.asOf, horizonWeeks: scenario.horizonWeeks })
}

/** The choices with one pin set or taken away; what pointed at a pin that is gone points at the opening's again. */
export function withPin(dataset: Dataset, choices: Choices, letter: PinLetter, pin: NamedScenario | null): Choices {
  const { [letter]: _, ...others } = choices.pins
  const pins = pin ? { ...others, [letter]: pin } : others
  const lost = pin === null
  return {
    ...choices,
    pins,
    base: lost && choices.base === letter ? 'a' : choices.base,
    reference: lost && referencePin(choices.reference) === letter ? referencePresetOf(dataset) : choices.reference,
  }
}
