// What the makers' own levers are called.
import type { Dataset } from '../model/dataset'
import { t } from '../texts/translate'
import type { Lever, LeverKind } from './measures'

export const kindNames: Record<LeverKind, string> = {
  cover: t('More cover'),
  even: t('Even out stock across lines'),
  source: t('Second source'),
  parts: t('Parts instead of magnets'),
  transit: t('Faster transit'),
}

function nameOf(things: readonly { id: string; name: string }[], id: string | undefined): string | null {
  return things.find((thing) => thing.id === id)?.name ?? null
}

/** `Ford, sensors and actuators`; `all makers, all classes`; `Ford` where a target names no class. */
export function writeTarget({ automakers, components }: Dataset, target: string): string {
  const [maker, component] = target.split('/')
  const makerName = nameOf(automakers, maker) ?? t('all makers')
  if (component === undefined) return makerName
  const classes = nameOf(components, component)?.toLowerCase() ?? t('all classes')
  return t('{maker}, {classes}', { maker: makerName, classes }, 'automaker, and component classes')
}

/** Name of a lever: `Second source, Japan: Ford, all classes`. */
export function writeLever(dataset: Dataset, { kind, target, to }: Lever): string {
  const origin = kind === 'source' ? nameOf(dataset.nodes, to ?? undefined) : null
  const name = origin
    ? t('{lever}, {origin}', { lever: kindNames[kind], origin }, 'lever, and where its source lies')
    : kindNames[kind]
  return target === null
    ? name
    : t('{lever}: {target}', { lever: name, target: writeTarget(dataset, target) }, 'lever, and what it is for')
}
