// The choices as the query string of a link, and back: readable, sorted, versioned, and only what departs from the opening.
import type { Dataset } from '../model/dataset'
import { t } from '../texts/translate'
import {
  type Choices,
  cleanName,
  type Letter,
  longestName,
  type NamedScenario,
  normalizeScenario,
  type PinLetter,
  pinLetters,
  presetScenario,
} from './choices'
import { pinReference, referencePin } from './pins'
import { openingPresetOf, presetsOf, referencePresetOf } from './presets'
import { isOneOf, quote } from './scenarioFaults'
import type { PartKey } from './urlKeys'
import { addPin, type Beside, type LinkParts, partsOfPin, type Report, readParts, writeParts } from './urlParts'
import { readScenario, writeScenario } from './urlScenario'
import { writeText } from './urlText'
import { readView, writeView } from './urlView'

/** What a link holds, and a sentence for each part of it that was left out. */
interface DecodedLink {
  choices: Choices
  problems: string[]
  /** Whether it was made on an earlier model: `earlierModelNotice` says what that means. */
  migrated: boolean
}

/**
 * The query string of choices, without `?`. As the address of the page it holds what departs from the opening, and is
 * empty for a fresh page. As a link that is handed out, which says something beside the choices, it also names what it
 * starts from: preset, date and reference.
 */
export function encode(dataset: Dataset, choices: Choices, beside: Beside | null = null): string {
  const parts: LinkParts = new Map()
  const isWhole = beside !== null
  writeNamed(dataset, choices, parts, isWhole)
  for (const write of Object.values(writers)) write({ dataset, choices, parts, isWhole })
  return writeParts(parts, beside)
}

interface Writing<Source> {
  dataset: Dataset
  choices: Source
  parts: LinkParts
  /** Also what does not depart from the opening. */
  isWhole: boolean
}

/** How each part of a scenario with its preset is written: a row for each, so that none can be forgotten. */
const namedWriters: { [Part in keyof NamedScenario]: (writing: Writing<NamedScenario>) => void } = {
  name({ choices: { name }, parts }) {
    if (name !== null) parts.set('name', writeText(name))
  },
  preset({ dataset, choices: { preset }, parts, isWhole }) {
    if (isWhole || preset !== openingPresetOf(dataset)) parts.set('preset', writeText(preset))
  },
  scenario({ dataset, choices: { preset, scenario }, parts, isWhole }) {
    writeScenario(dataset, presetScenario(dataset, preset), normalizeScenario(dataset, scenario), parts)
    if (isWhole) parts.set('asof', scenario.asOf)
  },
}

/** The same for what the choices hold beside the page's own scenario. */
const writers: { [Part in Exclude<keyof Choices, keyof NamedScenario>]: (writing: Writing<Choices>) => void } = {
  pins({ dataset, choices: { pins }, parts, isWhole }) {
    for (const letter of pinLetters) {
      const pin = pins[letter]
      // A pin without a name of its own still says that it is there.
      if (pin) addPin(parts, letter, writeNamed(dataset, pin, new Map([['preset', writeText(pin.preset)]]), isWhole))
    }
  },
  reference({ dataset, choices: { reference }, parts, isWhole }) {
    if (isWhole || reference !== referencePresetOf(dataset)) parts.set('ref', writeText(reference))
  },
  base({ choices: { base }, parts }) {
    if (base !== 'a') parts.set('base', base)
  },
  view({ choices: { view }, parts }) {
    writeView(view, parts)
  },
}

/**
 * The choices in a query string of any version. Takes any text: what is broken is named, and the rest kept. `subject` is
 * what the sentences about it call it.
 */
export function decode(dataset: Dataset, search: string, subject: string = t('The link')): DecodedLink {
  const problems: string[] = []
  const report: Report = (problem) => problems.push(problem(subject))
  const { parts, isOfEarlierModel } = readParts(search, report)
  const own = readNamed(dataset, parts, report)
  const pins: Choices['pins'] = {}
  for (const letter of pinLetters) {
    const pinParts = partsOfPin(parts, letter)
    if (pinParts.size > 0) pins[letter] = readNamed(dataset, pinParts, reportOn(letter, report))
  }
  const reference = readReference(dataset, pins, parts, report)
  const base = readBase(pins, parts, report)
  const view = readView(dataset, own.scenario.added ?? [], parts, report)
  return { choices: { ...own, reference, pins, base, view }, problems, migrated: isOfEarlierModel }
}

/** What a reader of a link that was made on an earlier model must know. */
export function earlierModelNotice(subject: string = t('The link')): string {
  return t(
    '{subject} was made on an earlier version of the model: its choices are kept, but the figures differ from those of then.',
    { subject },
  )
}

function writeNamed(dataset: Dataset, choices: NamedScenario, parts: LinkParts, isWhole: boolean): LinkParts {
  for (const write of Object.values(namedWriters)) write({ dataset, choices, parts, isWhole })
  return parts
}

function readNamed(dataset: Dataset, parts: LinkParts, report: Report): NamedScenario {
  const preset = readPreset(dataset, parts, 'preset', openingPresetOf(dataset), report)
  const scenario = readScenario(dataset, presetScenario(dataset, preset), parts, report)
  return { name: readName(parts, report), preset, scenario: normalizeScenario(dataset, scenario) }
}

function readName(parts: LinkParts, report: Report): string | null {
  const name = parts.get('name')
  if (name === undefined || cleanName(name) === name) return name ?? null
  report((subject) =>
    t('{subject}\'s "name" is {name}, which is not a name of at most {most} characters; it was left out.', {
      subject,
      name: quote(name),
      most: longestName,
    }),
  )
  return null
}

/** Problems of a pinned scenario, told as such. */
function reportOn(letter: PinLetter, report: Report): Report {
  return (problem) =>
    report(() => t('Scenario {letter}: {problem}', { letter: letter.toUpperCase(), problem: problem(t('The link')) }))
}

function readReference(dataset: Dataset, pins: Choices['pins'], parts: LinkParts, report: Report): string {
  const letter = referencePin(parts.get('ref') ?? '')
  if (letter && pins[letter]) return pinReference(letter)
  return readPreset(dataset, parts, 'ref', referencePresetOf(dataset), report)
}

function readBase(pins: Choices['pins'], parts: LinkParts, report: Report): Letter {
  const text = parts.get('base')
  const letter = pinLetters.find((one) => one === text && pins[one])
  if (!letter && text !== undefined && text !== 'a') {
    report((subject) =>
      t('{subject} compares with {letter}, where no scenario is pinned; "a" was taken instead.', {
        subject,
        letter: quote(text),
      }),
    )
  }
  return letter ?? 'a'
}

function readPreset(dataset: Dataset, parts: LinkParts, key: PartKey, opening: string, report: Report): string {
  const id = parts.get(key)
  if (id === undefined || id === opening || isOneOf(presetsOf(dataset), id)) return id ?? opening
  report((subject) =>
    t("{subject}'s {key} is {id}, which is not a preset here; {opening} was taken instead.", {
      subject,
      key: quote(key),
      id: quote(id),
      opening: quote(opening),
    }),
  )
  return opening
}
