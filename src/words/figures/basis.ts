// What the words for a figure's basis mean, and how many figures of each stand behind a number.

import { writeList } from '../../format/exact'
import type { Basis, Quantity } from '../../model/dataset'
import type { Scenario } from '../../model/scenario'
import { t, type Written } from '../../texts/translate'

/** The five words, from the firmest to the loosest, with what they mean. */
export const bases: { id: Basis; meaning: Written }[] = [
  { id: 'document', meaning: t('The document says it. Only events rest on this.') },
  { id: 'reported', meaning: t('A named publication says it, and it was looked up there or in a repost of it.') },
  { id: 'unchecked', meaning: t('It is ascribed to a named publication, but was not checked again.') },
  { id: 'derived', meaning: t('Computed from other figures; the formula or note says how.') },
  {
    id: 'assumption',
    meaning: t('Our judgment, with a range. A source beside it informs the judgment and does not prove it.'),
  },
]

/** What a word for a basis means. */
export function basisMeaning(basis: Basis): Written {
  return bases.find(({ id }) => id === basis)!.meaning
}

const words: Record<Basis, Written> = {
  document: t('document'),
  reported: t('reported'),
  unchecked: t('unchecked'),
  derived: t('derived'),
  assumption: t('assumption'),
}

/** The word for a basis. */
export function basisName(basis: Basis): Written {
  return words[basis]
}

/** `3 derived figures` */
function writeCount(basis: Basis, count: number): Written {
  switch (basis) {
    case 'assumption':
      return t('{count, plural, one {# assumption} other {# assumptions}}', { count })
    case 'derived':
      return t('{count, plural, one {# derived figure} other {# derived figures}}', { count })
    case 'unchecked':
      return t('{count, plural, one {# unchecked figure} other {# unchecked figures}}', { count })
    case 'reported':
      return t('{count, plural, one {# reported figure} other {# reported figures}}', { count })
    case 'document':
      return t('{count, plural, one {# statement of the document} other {# statements of the document}}', { count })
  }
}

/** The same of one alone, where its number goes without saying: `derived figure`. */
function writeOne(basis: Basis): Written {
  switch (basis) {
    case 'assumption':
      return t('assumption', {}, 'one, in a column of grounds')
    case 'derived':
      return t('derived figure', {}, 'one, in a column of grounds')
    case 'unchecked':
      return t('unchecked figure', {}, 'one, in a column of grounds')
    case 'reported':
      return t('reported figure', {}, 'one, in a column of grounds')
    case 'document':
      return t('statement of the document', {}, 'one, in a column of grounds')
  }
}

/** The basis of a number; one without grounds counts as an assumption. */
export function basisOf(quantity: Quantity): Basis {
  return typeof quantity === 'number' ? 'assumption' : quantity.basis
}

/** `41 assumptions, 3 derived figures and 4 reported figures`, most loosely known first. */
export function countGrounds(
  quantities: Iterable<Quantity>,
  write: (basis: Basis, count: number, place: number) => string = writeCount,
): Written | null {
  const counts = new Map<Basis, number>()
  for (const quantity of quantities) counts.set(basisOf(quantity), (counts.get(basisOf(quantity)) ?? 0) + 1)
  const parts = [...bases].reverse().flatMap(({ id }) => {
    const count = counts.get(id) ?? 0
    return count === 0 ? [] : [{ id, count }]
  })
  return parts.length === 0 ? null : writeList(parts.map(({ id, count }, place) => write(id, count, place)))
}

/** The same with a first that is one alone without its number: `assumption`, `12 assumptions`. */
export function nameGrounds(quantities: Iterable<Quantity>): Written | null {
  return countGrounds(quantities, (basis, count, place) =>
    place === 0 && count === 1 ? writeOne(basis) : writeCount(basis, count),
  )
}

/** `rests on 41 assumptions, 3 derived figures and 4 reported figures` */
export function restsOn(quantities: Iterable<Quantity>): Written | null {
  const grounds = countGrounds(quantities)
  return grounds === null ? null : t('rests on {grounds}', { grounds })
}

/** On what a sentence about a figure stands: `On our central assumptions`. */
export function sayAssumptions({ parameters }: Scenario): Written {
  return parameters ? t('On assumptions set by hand') : t('On our central assumptions')
}
