// What levers of one's own may not be: each check gives the fault as "adds cover to …, which is not a part here", or null.
import { breachOf, type LeverSizeKind, leverBounds } from '../model/bounds'
import type { Dataset } from '../model/dataset'
import { shiftOrigins, splitShift } from '../model/measures'
import { t } from '../texts/translate'
import { isOneOf, quote } from './scenarioFaults'

/** Why cover of a target cannot be raised by weeks; null stands for taking the rise back. */
export function coverFault(dataset: Dataset, target: string, weeks: number | null): string | null {
  if (isTarget(dataset, target)) return leverSizeFault('cover', target, weeks)
  return t('{what}, which is not a maker and a class here', { what: whatOf('cover', target) })
}

/** Why a share of a target's magnets cannot be bought elsewhere; null stands for taking the shift back. */
export function shiftFault(dataset: Dataset, key: string, share: number | null): string | null {
  const { target, to } = splitShift(key)
  const what = () => whatOf('shift', key)
  if (!key.includes('>') || !isTarget(dataset, target)) {
    return t('{what}, which does not name a maker and a class here', { what: what() })
  }
  if (!originsOf(dataset).has(to)) {
    return t('{what}, which does not name a node here that could be bought from', { what: what() })
  }
  return leverSizeFault('shift', key, share)
}

/** Why a maker's lines cannot be evened out in stock by a share; `*` is all makers, null stands for taking that back. */
export function evenFault({ automakers }: Dataset, maker: string, share: number | null): string | null {
  if (maker === '*' || isOneOf(automakers, maker)) return leverSizeFault('even', maker, share)
  return t('{what}, which is not a maker here', { what: whatOf('even', maker) })
}

/** Why the way from port to plant cannot get shorter by weeks; null stands for taking that back. */
export function transitFault(weeks: number | null): string | null {
  return leverSizeFault('transit', '', weeks)
}

const knownOrigins = new WeakMap<Dataset, ReadonlySet<string>>()

/** Ids of the nodes that could be bought from: found once, since a slider asks at every move. */
function originsOf(dataset: Dataset): ReadonlySet<string> {
  const known = knownOrigins.get(dataset)
  if (known) return known
  const origins = new Set(shiftOrigins(dataset).map(({ id }) => id))
  knownOrigins.set(dataset, origins)
  return origins
}

/** Whether a text is `maker/class`, either of which may be `*` for all. */
function isTarget({ automakers, components }: Dataset, target: string): boolean {
  const [maker = '', component = '', ...rest] = target.split('/')
  if (rest.length > 0) return false
  return (maker === '*' || isOneOf(automakers, maker)) && (component === '*' || isOneOf(components, component))
}

/** What a lever does, as the beginning of a fault. */
function whatOf(lever: LeverSizeKind, target: string): string {
  switch (lever) {
    case 'cover':
      return t('adds cover to {target}', { target: quote(target) })
    case 'shift':
      return t('shifts {key}', { key: quote(target) })
    case 'even':
      return t('evens out the stock of {maker}', { maker: quote(target) })
    case 'transit':
      return t('shortens transit')
  }
}

/** Why a lever cannot have a size, whatever its target is; null stands for taking it back. */
export function leverSizeFault(lever: LeverSizeKind, target: string, size: number | null): string | null {
  if (size === null) return null
  const { most } = leverBounds(lever)
  const breach = breachOf(size, leverBounds(lever))
  if (breach === null) return null
  const what = whatOf(lever, target)
  return breach === 'none'
    ? t('{what} by something that is not a number', { what })
    : t('{what} by {size}, and it must be from 0 to {most}', { what, size, most })
}
