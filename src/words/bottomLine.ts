// The bottom line: how things stand, and what follows under the chosen outlook, in a few hedged sentences whose numbers know their figure.
import { tParts } from '../texts/translate'
import { aheadSentences } from './aheadPhrases'
import { type BottomLineInput, type Phrase, toPhrases } from './phrase'
import { situationPhrases } from './situationPhrases'

/** The bottom line as phrases to be set one after another. */
export function writeBottomLine(input: BottomLineInput): Phrase[] {
  return [situationPhrases(input), ...aheadSentences(input)].reduce((one, next) =>
    toPhrases(tParts('{one} {next}', { one, next }, 'one sentence after another')),
  )
}
