// Numbers of a link that no model can take, whatever its dataset: a deck or a scenario from elsewhere is refused for them.
import { bounds, breachOf, type LeverSizeKind, leverKinds } from '../model/bounds'
import { parameterIds } from '../model/dataset'
import { t } from '../texts/translate'
import { pinLetters } from './choices'
import { leverSizeFault } from './measureFaults'
import { addedLimitFault } from './ownEvents'
import { horizonFault, parameterFault } from './scenarioFaults'
import { readAddedList } from './urlAdded'
import { readMeasureList } from './urlMeasures'
import { type LinkParts, partsOfPin, readParts } from './urlParts'
import { readList, readNumber } from './urlText'

/** Sentences without their subject: `sets "phaseWeeks" to 1000, and it must be from 0 to 520`; none for a sound link. */
export function linkNumberFaults(query: string): string[] {
  // All else that is wrong with a link is told where it is opened, and left out there.
  const { parts } = readParts(query, () => {})
  const scenarios = [parts, ...pinLetters.map((letter) => partsOfPin(parts, letter))]
  return [...scenarios.flatMap(scenarioFaults), ...thresholdFaults(parts)]
}

function scenarioFaults(parts: LinkParts): string[] {
  const set = readList(parts.get('set') ?? '').map(({ name, setting }) => {
    const id = parameterIds.find((one) => one === name)
    const value = readNumber(setting ?? '')
    return id === undefined || Number.isNaN(value) ? null : parameterFault(id, value)
  })
  const own = readMeasureList(parts.get('own') ?? '').map(({ name, setting }) => {
    const [kind = '', ...target] = name.split(':')
    const size = readNumber(setting ?? '')
    return !isLever(kind) || Number.isNaN(size) ? null : leverSizeFault(kind, target.join(':'), size)
  })
  const horizon = readNumber(parts.get('horizon') ?? '')
  const ahead = Number.isNaN(horizon) ? null : horizonFault(horizon)
  const added = readAddedList(parts.get('added') ?? '').map(addedLimitFault)
  return [...set, ...own, ahead, ...added].filter((fault) => fault !== null)
}

function isLever(kind: string): kind is LeverSizeKind {
  return Object.hasOwn(leverKinds, kind)
}

function thresholdFaults(parts: LinkParts): string[] {
  const value = readNumber(parts.get('threshold') ?? '')
  const { least, most } = bounds.threshold
  if (Number.isNaN(value) || breachOf(value, bounds.threshold) === null) return []
  return [t('looks out for {value}, and it must be from {least} to {most, number}', { value, least, most })]
}
