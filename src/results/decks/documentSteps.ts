// What the built-in deck tells, step by step: the state of each, what the speaker may say of it, and what the room is asked.
import type { Scenario } from '../../model/scenario'
import type { StepPicture, StepQuestion } from '../../state/deck'

/** A step before it is made into a link on a dataset. */
export interface ToldStep {
  id: string
  /** Null has the finding written from the state; a text must state nothing that the model computes. */
  title: string | null
  note: readonly string[]
  picture: StepPicture
  preset: string
  asOf: string
  /** What is switched or added beyond the preset. */
  events?: Record<string, boolean>
  measures?: Scenario['measures']
  /** Preset that changes are counted against; the opening's without one. */
  reference?: string
  /** The event that the step tells of: it is left out on a dataset that has it not. */
  about?: string
  question?: StepQuestion
}

/** The Monday of the briefing. */
const briefing = '2025-06-09'
/** Long enough after the truce's end for a new stop to have reached the border in full. */
const afterStop = '2025-09-15'

const spring: ToldStep[] = [
  {
    id: 'normal',
    title: null,
    picture: 'flows',
    preset: 'document',
    asOf: '2025-03-24',
    note: [
      'Start with an ordinary week, before anything happened: this is what the rest is measured against.',
      'Look at how much of the picture runs through one country, from mine to finished magnet.',
      'The document opens with the quarrel already under way (paragraph 3); shares and tonnes come from outside it and open to say how each is known.',
    ],
  },
  {
    id: 'suspension',
    title: null,
    picture: 'flows',
    preset: 'document',
    asOf: '2025-04-28',
    about: 'shipments-suspended',
    note: [
      'After the April tariffs China holds back rare earths from large American firms (paragraph 3).',
      'Look at the pale outlines: they are the tonnes that no longer arrive.',
      'The day is an outside fact. It is 4 April 2025, when China’s ministry announced a license rule for seven elements, to all countries and at once.',
      'Say plainly that the document speaks of a suspension where the rule speaks of licenses; we follow the document for the three.',
    ],
  },
  {
    id: 'truce',
    title: 'The truce as Washington read it',
    picture: 'board',
    preset: 'no-chip-measures',
    asOf: '2025-05-26',
    about: 'geneva-truce',
    note: [
      'On 12 May Geneva paused the tariffs for 90 days, and Washington took it that the rare-earth curbs would go (paragraphs 3 and 4).',
      'This step leaves the later chip measures out, so that the room sees what the truce alone would have brought in the model.',
      'Outside fact: the joint statement does not name rare earths at all.',
      'That lanes move only to reviews, case by case, is our reading.',
    ],
  },
  {
    id: 'chip-measures',
    title: null,
    picture: 'board',
    preset: 'document',
    asOf: '2025-05-26',
    reference: 'no-chip-measures',
    about: 'huawei-chip-order',
    question: { indicator: 'supply', kind: 'direction' },
    note: [
      'Same week, two switches more: the order against Huawei’s chips a day after Geneva, and the curbs on chip-design software (paragraph 4).',
      'Ask the room first which way supply goes; then compare with the step before.',
      'The document calls a delay possible and ties it to the Huawei order alone. The model lets it happen, and the software curbs change nothing on top.',
      'Both sides say that the other broke the deal first; we do not judge it.',
    ],
  },
]

const june: ToldStep[] = [
  {
    id: 'call',
    title: 'The call: a promise on rare earths, told by one side',
    picture: 'supply',
    preset: 'document',
    asOf: '2025-06-05',
    events: { 'temporary-licenses': false },
    about: 'trump-xi-call',
    note: [
      'On 5 June the two presidents speak, and Trump says that materials and magnets will come again (paragraph 1).',
      'Look at the supply line at the cursor: in the model the call alone brings reviews case by case, no more.',
      'Only Trump is quoted on the promise. Beijing’s account stresses who asked for the call (paragraphs 5 and 6).',
      'The licenses are switched off here on purpose; the next step turns them on.',
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
      'This is the briefing’s own day, the Monday after the call.',
      'Suppliers of the three largest automakers have temporary licenses (paragraph 7), and the flow comes back over some weeks, not at once.',
      'Outside facts: the names of the three, and the six months for which a part of the licenses is reported to run.',
      'Caveat: Reuters reported the grants for 2 June, before the call; the document puts them after it, and we keep the document’s order.',
    ],
  },
  {
    id: 'exposure',
    title: 'What it means for each of the three',
    picture: 'exposure',
    preset: 'document',
    asOf: briefing,
    note: [
      'Read the three side by side: exposure puts together dependence on China, what gets through, and how long stock lasts.',
      'Where the gaps between them are smaller than the range of our assumptions, do not read a ranking into them.',
      'The document names no company, only the three largest automakers (paragraph 7); that these are GM, Ford and Stellantis is an outside fact.',
    ],
  },
  {
    id: 'lines',
    title: 'How long the lines last',
    picture: 'output',
    preset: 'document',
    asOf: briefing,
    note: [
      'Supply is back on its way, yet a gap of spring travels on: ships and stock put weeks between the border and the line.',
      'Look right of the cursor for a dip in output, and at whose line it is.',
      'The industry’s warnings are in paragraph 1; the weeks are ours, from assumed stocks.',
      'Outside fact and a caveat: Ford idled a plant for a week in May, earlier than the model’s first loss.',
    ],
  },
]

const ahead: ToldStep[] = [
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
      'Now a what-if: talks break down and shipments stop again the day after the truce’s 90 days run out.',
      'Have the room write down what share of normal supply would still get through in mid-September; then show it.',
      'The document warns of such a breakdown without describing it (paragraph 8); who would be cut off is assumed to be as in April.',
      'In fact the truce was extended on 11 August 2025, so this is a test of strength, not a forecast.',
    ],
  },
  {
    id: 'prices',
    title: 'What a new stop could do to prices',
    picture: 'prices',
    preset: 'talks-falter',
    asOf: afterStop,
    reference: 'document',
    about: 'talks-falter',
    note: [
      'The same what-if, carried on to the vehicles that buyers cannot get, and to what they pay.',
      'Look at the height of the peak and at how wide the band of assumptions is around it; the midterm elections of 2026 are marked.',
      'The document fears inflation and unrest in markets before those elections (paragraph 8) and gives no number; every number here is ours.',
      'The price response is fitted to the chip shortage of 2021 alone.',
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
      'End on what can be done from here: the same stop, with four weeks more of magnets in stock at all three.',
      'Compare the cover lines with and without: stock buys time, it does not bring magnets.',
      'The document expects that the White House may have to turn to Beijing once more (paragraph 9); it says nothing on what makers should do, so the lever is ours.',
      'More stock has to be bought while licenses last, and its cost is not in the model.',
    ],
  },
]

/** The steps in the order in which they are told. */
export const documentSteps: readonly ToldStep[] = [...spring, ...june, ...ahead]
