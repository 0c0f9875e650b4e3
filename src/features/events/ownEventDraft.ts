// An event of the reader's own while it is written: as the form has it, as the scenario takes it, and what is wrong with it.

import { formatDate } from '../../format/dates'
import { dateBounds } from '../../model/bounds'
import { isIsoDate } from '../../model/calendar'
import type { AddedEvent, Dataset, EventEffect, Side } from '../../model/dataset'
import { oneLine } from '../../state/choices'
import { addedEventFault, longestEventTitle, type OwnEvent } from '../../state/ownEvents'
import { t } from '../../texts/translate'

export interface Draft {
  title: string
  date: string
  by: Side
  /** License state that it leads to; null for none. */
  state: string | null
  materials: string[]
  destinations: string[]
  /** States that it leads on from; none picked is any. */
  from: string[]
}

/** What a new event opens with: a stop of everything by Beijing, on a date. */
export function emptyDraft(dataset: Dataset, date: string): Draft {
  return { title: '', date, by: 'CN', ...draftOfEffect(dataset, { state: dataset.stressState }) }
}

/** The event as the form has it: its first effect alone can be changed there. */
export function draftOf(dataset: Dataset, { title, date, by, effects }: AddedEvent): Draft {
  const [effect] = effects
  const opened = draftOfEffect(dataset, effect ?? { state: dataset.stressState })
  return { title, date, by, ...opened, state: effect ? opened.state : null }
}

function draftOfEffect(dataset: Dataset, { state, material, destination, from = [] }: EventEffect) {
  return {
    state,
    materials: material ?? dataset.materials.map(({ id }) => id),
    destinations: destination ?? dataset.destinations.map(({ id }) => id),
    from,
  }
}

/** The event as the scenario takes it; `others` are the effects that the form does not show. */
export function eventOf(dataset: Dataset, draft: Draft, others: readonly EventEffect[] = []): OwnEvent {
  const { title, date, by, state, materials, destinations, from } = draft
  if (state === null) return { title, date, by, effects: [...others] }
  const effect: EventEffect = { state }
  // All of them is no list: so it is said in words, and the same in a dataset that has more.
  if (materials.length < dataset.materials.length) effect.material = materials
  if (destinations.length < dataset.destinations.length) effect.destination = destinations
  if (from.length > 0) effect.from = from
  return { title, date, by, effects: [effect, ...others] }
}

/** Why an event cannot be taken as it is written, in words for the one who writes it; null where it can. */
export function draftFault(
  dataset: Dataset,
  draft: Draft,
  event: AddedEvent,
  before: readonly AddedEvent[],
): string | null {
  const title = oneLine(draft.title)
  if (title === '') return t('Give it a title.')
  const { first, last } = dateBounds
  if (!isIsoDate(draft.date) || draft.date < first || draft.date > last) {
    return t('Give it a date from {first} to {last}.', { first: formatDate(first), last: formatDate(last) })
  }
  if ([...title].length > longestEventTitle) {
    return t('Its title has {letters} characters, and {most} are the most.', {
      letters: [...title].length,
      most: longestEventTitle,
    })
  }
  if (draft.state !== null && draft.materials.length === 0) return t('Pick at least one material.')
  if (draft.state !== null && draft.destinations.length === 0) return t('Pick at least one destination.')
  const fault = addedEventFault(dataset, event, before)
  return fault === null ? null : t('It cannot be taken: it {fault}.', { fault })
}
