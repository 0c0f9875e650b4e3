// What the built-in deck tells of the spring: from an ordinary week to the chip measures after the truce.
import { t } from '../../../texts/translate'
import type { ToldStep } from './toldStep'

export const spring: ToldStep[] = [
  {
    id: 'normal',
    title: null,
    picture: 'flows',
    preset: 'document',
    asOf: '2025-03-24',
    note: [
      t('Start with an ordinary week, before anything happened: this is what the rest is measured against.'),
      t('Look at how much of the picture runs through one country, from mine to finished magnet.'),
      t(
        'The document opens with the quarrel already under way (paragraph 3); shares and tonnes come from outside it and open to say how each is known.',
      ),
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
      t('After the April tariffs China holds back rare earths from large American firms (paragraph 3).'),
      t('Look at the pale outlines: they are the tonnes that no longer arrive.'),
      t(
        'The day is an outside fact. It is 4 April 2025, when China’s ministry announced a license rule for seven elements, to all countries and at once.',
      ),
      t(
        'Say plainly that the document speaks of a suspension where the rule speaks of licenses; we follow the document for the three.',
      ),
    ],
  },
  {
    id: 'truce',
    title: t('The truce as Washington read it'),
    picture: 'board',
    preset: 'no-chip-measures',
    asOf: '2025-05-26',
    about: 'geneva-truce',
    note: [
      t(
        'On 12 May Geneva paused the tariffs for 90 days, and Washington took it that the rare-earth curbs would go (paragraphs 3 and 4).',
      ),
      t(
        'This step leaves the later chip measures out, so that the room sees what the truce alone would have brought in the model.',
      ),
      t('Outside fact: the joint statement does not name rare earths at all.'),
      t('That lanes move only to reviews, case by case, is our reading.'),
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
      t(
        'Same week, two switches more: the order against Huawei’s chips a day after Geneva, and the curbs on chip-design software (paragraph 4).',
      ),
      t('Ask the room first which way supply goes; then compare with the step before.'),
      t(
        'The document calls a delay possible and ties it to the Huawei order alone. The model lets it happen, and the software curbs change nothing on top.',
      ),
      t('Both sides say that the other broke the deal first; we do not judge it.'),
    ],
  },
]
