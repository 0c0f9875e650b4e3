// A text that the page writes is of a type that cannot be read back: whoever wants its number, sign or words asks where it was written from.
import { expect, test } from 'vitest'
import type { formatDate } from '../../src/format/dates'
import type { writeDifference } from '../../src/format/differences'
import type { formatList } from '../../src/format/lists'
import type { formatCount, formatInflation, formatShare, formatUsd } from '../../src/format/numbers'
import type { formatRange } from '../../src/format/ranges'
import type { joinSentences, upperFirst } from '../../src/format/sentences'
import type { HeadlineFigure } from '../../src/results/metrics/headlineFigures'
import type { Change, ComparedMetric, Metric } from '../../src/results/metrics/metric'
import { t, type tParts, type Written, written } from '../../src/texts/translate'
import type { BriefFigure } from '../../src/words/brief/brief'
import type { FigureDescription } from '../../src/words/figures/figure'
import type { Phrase } from '../../src/words/phrase'

/** Every way of reading a text that was found in use once; none of these lines compiles. */
function readBack(text: Written) {
  return [
    // @ts-expect-error a text does not say how it begins
    () => text.startsWith('+'),
    // @ts-expect-error nor how it ends
    () => text.endsWith('%'),
    // @ts-expect-error nor what is in it
    () => text.includes('now'),
    // @ts-expect-error nor where
    () => text.indexOf(' '),
    // @ts-expect-error nor any part of it
    () => text.slice(1),
    // @ts-expect-error nor its first letter
    () => text.charAt(0),
    // @ts-expect-error nor its pieces
    () => text.split(' '),
    // @ts-expect-error nor what matches
    () => text.match(/\d+/),
    // @ts-expect-error and is not made another
    () => text.replace('$', ''),
    // @ts-expect-error nor everywhere
    () => text.replaceAll(',', ''),
  ]
}

type Unread<Text extends Written> = Text

/** What carries a text, and who writes one: a plain string in any of these places does not compile. */
export type Carriers = [
  Unread<Phrase['text']>,
  Unread<Change['text']>,
  Unread<NonNullable<Change['moved']>['size']>,
  Unread<HeadlineFigure['text']>,
  Unread<NonNullable<HeadlineFigure['detail']>>,
  Unread<ReturnType<Metric['write']>>,
  Unread<ReturnType<ComparedMetric['value' | 'short' | 'shift' | 'shiftLong' | 'tick' | 'effect' | 'direction']>>,
  Unread<ComparedMetric['name' | 'nameInside' | 'measure']>,
  Unread<BriefFigure['text' | 'change']>,
  Unread<FigureDescription['value' | 'meaning']>,
  Unread<ReturnType<typeof formatShare | typeof formatCount | typeof formatUsd | typeof formatInflation>>,
  Unread<ReturnType<typeof formatDate | typeof formatList | typeof formatRange | typeof writeDifference>>,
  Unread<ReturnType<typeof joinSentences | typeof upperFirst | typeof t | typeof written>>,
  Unread<Exclude<ReturnType<typeof tParts<Phrase>>[number], Phrase>>,
  // @ts-expect-error this one does, so that the others are known to be held
  Unread<string>,
]

test('a text is a string like any other for whoever shows it', () => {
  expect(readBack(t('Suspended'))).toHaveLength(10)
  expect(`${written('GM')}, ${t('Suspended')}`).toBe('GM, Suspended')
})
