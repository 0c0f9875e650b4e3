// The names of a link's parts, and which other names look like one of them.
import { languageKey } from '../texts/language'
import { type PinLetter, pinLetters } from './choices'

/** Names of the parts, in the order in which they are written: those of a scenario first. */
export const scenarioKeys = [
  'name',
  'preset',
  'asof',
  'horizon',
  'added',
  'on',
  'off',
  'date',
  'lane',
  'set',
  'own',
] as const
type ScenarioKey = (typeof scenarioKeys)[number]

const otherKeys = [
  'ref',
  'base',
  'page',
  'tab',
  'embed',
  'deck',
  'step',
  'maker',
  'class',
  'trace',
  'week',
  'flows',
  'event',
  'figure',
  'indicator',
  'bars',
  'threshold',
  'outlook',
  'draws',
] as const

/** A part that speaks of the page's scenario, of a pinned one (`b.on`), or of neither. */
export type PartKey = ScenarioKey | `${PinLetter}.${ScenarioKey}` | (typeof otherKeys)[number]

export const partKeys: readonly PartKey[] = [
  ...scenarioKeys,
  ...pinLetters.flatMap((letter) => scenarioKeys.map((key): PartKey => `${letter}.${key}`)),
  ...otherKeys,
]

/** The version of the link. */
export const versionKey = 'v'

/** The fingerprint of the dataset that the link was made on. It stands beside the choices, as the language does. */
export const datasetKey = 'dataset'

/** Every name that this page writes. */
const ownKeys: ReadonlySet<string> = new Set([versionKey, ...partKeys, datasetKey, languageKey])

/** Whether a name is that of a part, or so near to one that it may have been meant: all others belong to somebody else. */
export function looksOwn(name: string): boolean {
  return ownKeys.has(name) || [...ownKeys].some((own) => isSlipOf(own, name))
}

/** Whether a name is another one typed wrong: in capitals, with a hyphen, or with one letter too many, too few or changed. */
function isSlipOf(own: string, name: string): boolean {
  if (own.length < 2) return false
  const [wanted, typed] = [own.toLowerCase(), name.toLowerCase()]
  if (wanted === typed) return true
  // In the shortest names a changed letter makes another word.
  if (own.length < 4)
    return /^[a-z.]{2,}$/.test(typed) && Math.abs(typed.length - wanted.length) === 1 && isNear(wanted, typed)
  return isNear(wanted, typed)
}

/** Whether two texts are the same but for one letter too many, changed, or in its neighbor's place. */
function isNear(one: string, other: string): boolean {
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [left, right] = [one.slice(start), other.slice(start)]
  const swapped = `${left.charAt(1)}${left.charAt(0)}${left.slice(2)}`
  return left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1) || swapped === right
}
