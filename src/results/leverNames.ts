// What the makers' own levers are called.
import type { Dataset } from '../model/dataset'
import type { Lever, LeverKind } from './levers'

export const kindNames: Record<LeverKind, string> = {
  cover: 'More cover',
  source: 'Second source',
  parts: 'Parts instead of magnets',
  transit: 'Faster transit',
}

function nameOf(things: readonly { id: string; name: string }[], id: string | undefined): string | null {
  return things.find((thing) => thing.id === id)?.name ?? null
}

/** `Ford, sensors and actuators`; `all makers, all classes`. */
export function writeTarget({ automakers, components }: Dataset, target: string): string {
  const [maker, component] = target.split('/')
  const makerName = nameOf(automakers, maker) ?? 'all makers'
  return `${makerName}, ${nameOf(components, component)?.toLowerCase() ?? 'all classes'}`
}

/** Name of a lever: `Second source, Japan: Ford, all classes`. */
export function writeLever(dataset: Dataset, { kind, target, to }: Lever): string {
  const origin = kind === 'source' ? nameOf(dataset.nodes, to ?? undefined) : null
  const name = origin ? `${kindNames[kind]}, ${origin}` : kindNames[kind]
  return target === null ? name : `${name}: ${writeTarget(dataset, target)}`
}
