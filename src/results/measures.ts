// The levers of one's own: their kinds, the ones in force in a scenario, and what each may be set to.
import { leverBounds } from '../model/bounds'
import type { Dataset } from '../model/dataset'
import { type Measures, shiftOrigins, splitShift } from '../model/measures'
import type { MeasureKey } from '../model/regret'

export type LeverKind = 'cover' | 'even' | 'source' | 'parts' | 'transit'

/** One measure of the scenario. */
export interface Lever {
  key: MeasureKey
  kind: LeverKind
  /** `maker/class`, or the maker alone for evened-out stock, with `*` for all; null for a lever that has no target. */
  target: string | null
  /** Id of the node that is bought from instead; null where nothing is shifted. */
  to: string | null
  /** Weeks, or a share (0 to 1) where a share is shifted. */
  size: number
}

/** What is set by default, per step of a slider, and at most; shares in percent. */
interface Scale {
  opening: number
  step: number
  /** End of the slider, unless a larger value is set. */
  usual: number
  most: number
  unit: string
}

const share: Scale = { opening: 20, step: 5, usual: 100, most: 100, unit: '%' }

export const scales: Record<LeverKind, Scale> = {
  cover: { opening: 2, step: 0.5, usual: 12, most: leverBounds('cover').most, unit: 'weeks' },
  even: { ...share, opening: 50 },
  source: share,
  parts: share,
  transit: { opening: 1, step: 1, usual: 8, most: leverBounds('transit').most, unit: 'weeks' },
}

/** Whether a lever of a kind moves purchases from one source to another. */
export function hasOrigin(kind: LeverKind): boolean {
  return kind === 'source' || kind === 'parts'
}

/** Whether a lever of a kind shifts a share, of purchases or of stock between lines, and so is sized in percent. */
export function isShift(kind: LeverKind): boolean {
  return hasOrigin(kind) || kind === 'even'
}

/** A lever's size as its slider and field show it. */
export function shownSize({ kind, size }: Lever): number {
  return isShift(kind) ? Number((size * 100).toFixed(4)) : size
}

/** The size of a lever from what its slider or field shows. */
export function sizeFromShown(kind: LeverKind, shown: number): number {
  return isShift(kind) ? Number((shown / 100).toFixed(6)) : shown
}

/** Origins of a kind of shift: outside China for a second source, in China without a license lane for finished parts. */
export function originsOf(dataset: Dataset, kind: LeverKind): { id: string; name: string }[] {
  if (!hasOrigin(kind)) return []
  return shiftOrigins(dataset).filter(({ id }) => isInChina(dataset, id) === (kind === 'parts'))
}

/** Kinds of levers that could do anything on a dataset: no origin, no shift; nothing to even out where no maker has several lines. */
export function possibleKinds(dataset: Dataset): LeverKind[] {
  const kinds: LeverKind[] = ['cover', 'even', 'source', 'parts', 'transit']
  const uneven = dataset.automakers.some(({ lines }) => (lines?.length ?? 0) > 1)
  return kinds.filter((kind) => (kind === 'even' ? uneven : !hasOrigin(kind) || originsOf(dataset, kind).length > 0))
}

function isInChina(dataset: Dataset, node: string): boolean {
  return dataset.nodes.find(({ id }) => id === node)?.country === 'CHN'
}

/** The levers in force, in the order of the measures. */
export function leversOf(dataset: Dataset, { cover, shift, evenStock, transitWeeks }: Measures = {}): Lever[] {
  return [
    ...Object.entries(cover ?? {}).map(
      ([target, size]): Lever => ({ key: `cover ${target}`, kind: 'cover', target, to: null, size }),
    ),
    ...Object.entries(shift ?? {}).map(([key, size]): Lever => {
      const { target, to } = splitShift(key)
      return { key: `shift ${key}`, kind: isInChina(dataset, to) ? 'parts' : 'source', target, to, size }
    }),
    ...Object.entries(evenStock ?? {}).map(([maker, size]): Lever => evenLever(maker, size)),
    ...(transitWeeks ? [transitLever(transitWeeks)] : []),
  ]
}

function evenLever(maker: string, size: number): Lever {
  return { key: `even ${maker}`, kind: 'even', target: maker, to: null, size }
}

function transitLever(size: number): Lever {
  return { key: 'transit', kind: 'transit', target: null, to: null, size }
}

/** A lever of a kind at its opening size; `target` is the maker alone for evened-out stock. */
export function openingLever(kind: LeverKind, target: string, to: string | null): Lever {
  const size = sizeFromShown(kind, scales[kind].opening)
  if (kind === 'transit') return transitLever(size)
  if (kind === 'even') return evenLever(target, size)
  if (kind === 'cover') return { key: `cover ${target}`, kind, target, to: null, size }
  return { key: `shift ${target}>${to}`, kind, target, to, size }
}
