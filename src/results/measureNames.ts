// What the makers' own levers are called.
import type { Dataset } from '../model/dataset'
import { t, type Written, written } from '../texts/translate'
import type { Lever, LeverKind } from './measures'

export const kindNames: Record<LeverKind, Written> = {
  cover: t('More cover'),
  even: t('Even out stock across lines'),
  source: t('Second source'),
  parts: t('Parts instead of magnets'),
  transit: t('Faster transit'),
}

function nameOf(things: readonly { id: string; name: string }[], id: string | undefined): Written | null {
  const thing = things.find((one) => one.id === id)
  return thing ? written(thing.name) : null
}

/** `Ford, sensors and actuators`; `all makers, all classes`; `Ford` where a target names no class. */
export function writeTarget({ automakers, components }: Dataset, target: string): Written {
  const [maker, component] = target.split('/')
  const makerName = nameOf(automakers, maker) ?? t('all makers')
  if (component === undefined) return makerName
  const classes = nameOf(components, component)?.toLowerCase() ?? t('all classes')
  return t('{maker}, {classes}', { maker: makerName, classes }, 'automaker, and component classes')
}

/** Name of a lever: `Second source, Japan: Ford, all classes`. */
export function writeLever(dataset: Dataset, { kind, target, to }: Lever): Written {
  const origin = kind === 'source' ? nameOf(dataset.nodes, to ?? undefined) : null
  const name = origin
    ? t('{lever}, {origin}', { lever: kindNames[kind], origin }, 'lever, and where its source lies')
    : kindNames[kind]
  return target === null
    ? name
    : t('{lever}: {target}', { lever: name, target: writeTarget(dataset, target) }, 'lever, and what it is for')
}
