// Who stops a line first ahead, and when: a clause of the bottom line, as a date, with ties told as ties.
import { formatLongDateAfter } from '../format/dates'
import { formatList } from '../format/lists'
import { type Dataset, numberOf } from '../model/dataset'
import type { Outcome } from '../model/outcome'
import type { Ranges } from '../model/summary'
import type { Evaluated } from '../results/case'
import { firstStop, type StopWeek, stoppedNow, weekOfStop } from '../results/lineStops'
import { t, tParts, type Written } from '../texts/translate'
import { type BottomLineInput, type Phrase, toPhrases } from './phrase'

/** Who stops a line first; null where nobody does, and where lines stand still already: who is first is past then. */
export function firstStopAhead({ dataset, outcome }: Evaluated): StopWeek | null {
  return stoppedNow(dataset, outcome).length > 0 ? null : firstStop(dataset, outcome)
}

/** `Ford’s thinnest lines could stop first, in the week of 19 May` */
export function stopClause(input: BottomLineInput, stop: StopWeek): Phrase[] {
  const { dataset, scenario, outcome, ranges } = input
  const [first] = stop.makers
  const several = stop.makers.length > 1
  const date = formatLongDateAfter(weekOfStop(dataset, outcome, stop.weeks), scenario.asOf)
  const when = { text: t('in the week of {date}', { date }), figure: 'line-stop' }
  const often = ranges ? howOftenFirst(ranges, stop) : null
  if (often !== null && often.share < tooClose) {
    return toPhrases(tParts('lines could first stop {when}, and whose is too close to call', { when }))
  }
  const all = several && stop.makers.length === dataset.automakers.length
  const maker = {
    text: all
      ? t('{count, plural, =3 {all three} other {all makers}}', { count: stop.makers.length })
      : formatList(stop.makers.map(({ name }) => name)),
    figure: several || !first ? 'line-stop' : `line-stop/${first.id}`,
  }
  const lines = linesClause(input, stop, maker)
  if (all) {
    return toPhrases(tParts<Phrase | Phrase[]>('{lines} could stop together {when}', { lines, when }))
  }
  const said = often && writeOften(often)
  return toPhrases(
    said === null
      ? tParts<Phrase | Phrase[]>('{lines} could stop first, {when}', { lines, when })
      : tParts<Phrase | Phrase[]>('{lines} could stop first ({often}), {when}', { lines, when, often: said }),
  )
}

/** `Ford’s thinnest lines`; plain lines where others than the thinnest stop first. */
function linesClause({ dataset, outcome }: Evaluated, { makers }: StopWeek, maker: Phrase): Phrase[] {
  const thinnest = makers.every(({ id }) => isThinnest(dataset, id, outcome.ahead.automakers[id]?.firstLine))
  if (makers.length === 1) {
    return toPhrases(thinnest ? tParts('{maker}’s thinnest lines', { maker }) : tParts('lines of {maker}', { maker }))
  }
  return toPhrases(
    thinnest ? tParts('the thinnest lines of {maker}', { maker }) : tParts('lines of {maker}', { maker }),
  )
}

/** Whether a line is one of its maker’s thinnest, where that has lines of several kinds. */
function isThinnest({ automakers }: Dataset, maker: string, line: string | null | undefined): boolean {
  const { lines = [] } = automakers.find(({ id }) => id === maker) ?? {}
  const found = lines.find(({ id }) => id === line)
  const least = Math.min(...lines.map(({ coverFactor }) => numberOf(coverFactor)))
  return lines.length > 1 && found !== undefined && numberOf(found.coverFactor) === least
}

/** Whether the lines that stand still this week are the thinnest of their makers, as far as the outcome tells. */
export function standAtThinnest(dataset: Dataset, outcome: Outcome): boolean {
  return stoppedNow(dataset, outcome).every(({ id }) => {
    const ahead = outcome.ahead.automakers[id]
    return ahead?.weeksToLineStop === 0 && isThinnest(dataset, id, ahead.firstLine)
  })
}

/** Where the first maker is first in fewer of the draws that stop a line, nobody is called first. */
const tooClose = 0.6

interface Often {
  /** Of the draws that stop a line, in how many exactly these makers are first. */
  share: number
  /** Whether every draw stops a line. */
  always: boolean
}

/** How often exactly these makers come first, of the draws in which a line stops; null where none does. */
export function howOftenFirst({ firstStops }: Ranges, { makers }: StopWeek): Often | null {
  const stopping = firstStops.filter(({ weeks }) => weeks !== null)
  const all = stopping.reduce((sum, { draws }) => sum + draws, 0)
  if (all === 0) return null
  const ids = makers.map(({ id }) => id).join()
  const first = stopping.reduce((sum, { makers: own, draws }) => sum + (own.join() === ids ? draws : 0), 0)
  return { share: first / all, always: stopping.length === firstStops.length }
}

/** `first in 9 of 10 draws` */
function writeOften({ share, always }: Often): Written {
  if (share === 1) return t(always ? 'first in every draw' : 'first in every draw that stops a line')
  if (share > 0.95) return t(always ? 'first in nearly every draw' : 'first in nearly every draw that stops a line')
  const count = String(Math.round(share * 10))
  return t(always ? 'first in {count} of 10 draws' : 'first in {count} of 10 draws that stop a line', { count })
}
