// What the words for a figure's basis mean, and how many figures of each stand behind a number.
import type { Basis, Quantity } from '../../model/dataset'

/** The five words, from the firmest to the loosest, with what they mean. */
export const bases: { id: Basis; meaning: string }[] = [
  { id: 'document', meaning: 'The document says it. Only events rest on this.' },
  { id: 'reported', meaning: 'A named publication says it, and it was looked up there or in a repost of it.' },
  { id: 'unchecked', meaning: 'It is ascribed to a named publication, but was not checked again.' },
  { id: 'derived', meaning: 'Computed from other figures; the formula or note says how.' },
  {
    id: 'assumption',
    meaning: 'Our judgment, with a range. A source beside it informs the judgment and does not prove it.',
  },
]

/** What a word for a basis means. */
export function basisMeaning(basis: Basis): string {
  return bases.find(({ id }) => id === basis)!.meaning
}

const nouns: Record<Basis, [string, string]> = {
  assumption: ['assumption', 'assumptions'],
  derived: ['derived figure', 'derived figures'],
  unchecked: ['unchecked figure', 'unchecked figures'],
  reported: ['reported figure', 'reported figures'],
  document: ['statement of the document', 'statements of the document'],
}

/** The basis of a number; one without grounds counts as an assumption. */
export function basisOf(quantity: Quantity): Basis {
  return typeof quantity === 'number' ? 'assumption' : quantity.basis
}

/** `rests on 41 assumptions, 3 derived figures and 4 reported figures`, most loosely known first. */
export function restsOn(quantities: Iterable<Quantity>): string | null {
  const counts = new Map<Basis, number>()
  for (const quantity of quantities) counts.set(basisOf(quantity), (counts.get(basisOf(quantity)) ?? 0) + 1)
  const words = [...bases].reverse().flatMap(({ id }) => {
    const count = counts.get(id) ?? 0
    return count === 0 ? [] : [`${count} ${nouns[id][count === 1 ? 0 : 1]}`]
  })
  if (words.length === 0) return null
  const last = words.pop()!
  return `rests on ${words.length > 0 ? `${words.join(', ')} and ${last}` : last}`
}
