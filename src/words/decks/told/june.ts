// What the built-in deck tells of June: the call, the licenses, and what they mean for the three.
import { t } from '../../../texts/translate'
import type { ToldStep } from './toldStep'

/** The Monday of the briefing. */
const briefing = '2025-06-09'

export const june: ToldStep[] = [
  {
    id: 'call',
    title: t('The call: a promise on rare earths, told by one side'),
    picture: 'supply',
    preset: 'document',
    asOf: '2025-06-05',
    events: { 'temporary-licenses': false },
    about: 'trump-xi-call',
    note: [
      t('On 5 June the two presidents speak, and Trump says that materials and magnets will come again (paragraph 1).'),
      t('Look at the supply line at the cursor: in the model the call alone brings reviews case by case, no more.'),
      t('Only Trump is quoted on the promise. Beijing’s account stresses who asked for the call (paragraphs 5 and 6).'),
      t('The licenses are switched off here on purpose; the next step turns them on.'),
    ],
  },
  {
    id: 'licenses',
    title: null,
    picture: 'figures',
    preset: 'document',
    asOf: briefing,
    about: 'temporary-licenses',
    note: [
      t('This is the briefing’s own day, the Monday after the call.'),
      t(
        'Suppliers of the three largest automakers have temporary licenses (paragraph 7), and the flow comes back over some weeks, not at once.',
      ),
      t(
        'Outside facts: the names of the three, and the six months for which a part of the licenses is reported to run.',
      ),
      t(
        'Caveat: Reuters reported the grants for 2 June, before the call; the document puts them after it, and we keep the document’s order.',
      ),
    ],
  },
  {
    id: 'exposure',
    title: t('What it means for each of the three'),
    picture: 'exposure',
    preset: 'document',
    asOf: briefing,
    note: [
      t(
        'Read the three side by side: exposure puts together dependence on China, what gets through, and how long stock lasts.',
      ),
      t('Where the gaps between them are smaller than the range of our assumptions, do not read a ranking into them.'),
      t(
        'The document names no company, only the three largest automakers (paragraph 7); that these are GM, Ford and Stellantis is an outside fact.',
      ),
    ],
  },
  {
    id: 'lines',
    title: t('How long the lines last'),
    picture: 'output',
    preset: 'document',
    asOf: briefing,
    note: [
      t(
        'Supply is back on its way, yet a gap of spring travels on: ships and stock put weeks between the border and the line.',
      ),
      t('Look right of the cursor for a dip in output, and at whose line it is.'),
      t('The industry’s warnings are in paragraph 1; the weeks are ours, from assumed stocks.'),
      t(
        'Outside fact and a caveat: Ford idled a plant for a week in May. The first stop of the model falls there because its stocks were set by it, which proves nothing.',
      ),
    ],
  },
]
