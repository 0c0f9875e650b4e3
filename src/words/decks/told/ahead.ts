// What the built-in deck tells of what may come: a new stop, what it does to prices, and what can be done.
import { t } from '../../../texts/translate'
import type { ToldStep } from './toldStep'

/** Long enough after the truce's end for a new stop to have reached the border in full. */
const afterStop = '2025-09-15'

export const ahead: ToldStep[] = [
  {
    id: 'talks-falter',
    title: null,
    picture: 'flows',
    preset: 'talks-falter',
    asOf: afterStop,
    reference: 'document',
    about: 'talks-falter',
    question: { indicator: 'supply', kind: 'number' },
    note: [
      t('Now a what-if: talks break down and shipments stop again the day after the truce’s 90 days run out.'),
      t('Have the room write down what share of normal supply would still get through in mid-September; then show it.'),
      t(
        'The document warns of such a breakdown without describing it (paragraph 8); who would be cut off is assumed to be as in April.',
      ),
      t('In fact the truce was extended on 11 August 2025, so this is a test of strength, not a forecast.'),
    ],
  },
  {
    id: 'prices',
    title: t('What a new stop could do to prices'),
    picture: 'prices',
    preset: 'talks-falter',
    asOf: afterStop,
    reference: 'document',
    about: 'talks-falter',
    note: [
      t('The same what-if, carried on to the vehicles that buyers cannot get, and to what they pay.'),
      t(
        'Look at the height of the peak and at how wide the band of assumptions is around it; the midterm elections of 2026 are marked.',
      ),
      t(
        'The document fears inflation and unrest in markets before those elections (paragraph 8) and gives no number; every number here is ours.',
      ),
      t('The price response is fitted to the chip shortage of 2021 alone.'),
    ],
  },
  {
    id: 'what-to-do',
    title: null,
    picture: 'cover',
    preset: 'talks-falter',
    asOf: afterStop,
    measures: { cover: { '*/*': 4 } },
    reference: 'talks-falter',
    about: 'talks-falter',
    note: [
      t('End on what can be done from here: the same stop, with four weeks more of magnets in stock at all three.'),
      t('Compare the cover lines with and without: stock buys time, it does not bring magnets.'),
      t(
        'The document expects that the White House may have to turn to Beijing once more (paragraph 9); it says nothing on what makers should do, so the lever is ours.',
      ),
      t('More stock has to be bought while licenses last, and its cost is not in the model.'),
    ],
  },
]
