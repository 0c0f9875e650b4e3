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

/** Where the next pin goes: the first free place; null where all are taken, and one has to give way. */
export function freePlace({ pins }: Pick<Choices, 'pins'>): PinLetter | null {
  return pinLetters.find((letter) => !pins[letter]) ?? null
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

/** The choices with one pin set or taken away. */
export function withPin(choices: Choices, letter: PinLetter, pin: NamedScenario | null): Choices {
  const { [letter]: _, ...others } = choices.pins
  return { ...choices, pins: pin ? { ...others, [letter]: pin } : others }
}

/** The choices, where what points at a pin that is gone points at the opening's again. */
export function withoutLostPins(dataset: Dataset, choices: Choices): Choices {
  const { pins, reference, base } = choices
  const letter = referencePin(reference)
  const isLost = letter !== null && !pins[letter]
  return {
    ...choices,
    base: scenarioAt(choices, base) ? base : 'a',
    reference: isLost ? referencePresetOf(dataset) : reference,
  }
}
