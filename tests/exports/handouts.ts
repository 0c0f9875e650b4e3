// Handouts of states of the page: the opening one, and one with an event off, assumptions set by hand, and a pin.
import type { Handout } from '../../src/exports/handout'
import type { SlidePicture } from '../../src/exports/slides/addFlows'
import { writeSlides } from '../../src/exports/slides/writeSlides'
import { drawsInKeeping } from '../../src/model/keeping'
import { compile, type Network } from '../../src/model/network'
import { runSensitivity } from '../../src/model/sensitivity'
import { type Ranges, summarize } from '../../src/model/summary'
import { drawBatch } from '../../src/model/uncertainty'
import { scenarioSeen, seenIn } from '../../src/results/case'
import { type Choices, normalizeScenario, openingChoices, presetScenario } from '../../src/state/choices'
import { referenceScenario } from '../../src/state/pins'
import { writeBottomLine } from '../../src/words/bottomLine'
import { referenceName } from '../../src/words/scenarioNames'
import { writeStamp } from '../../src/words/stamp'
import { shippedDataset } from '../app/shipped'
import { evaluateCase } from '../results/evaluateCase'

export const dataset = shippedDataset()
export const network = compile(dataset)
export const address = 'https://briefing.example/lodestone/'

/** What is handed out of choices, as the page would; on the shipped dataset unless another is given. */
export function handoutOf(choices: Choices, on: Network = network): Handout {
  const { dataset } = on
  const reference = seenIn(choices.view.outlook, referenceScenario(dataset, choices))
  const state = evaluateCase(on, scenarioSeen(choices), reference)
  const phrases = writeBottomLine({ ...state, today: '2026-01-05' })
  return {
    ...state,
    choices,
    referenceName: referenceName(dataset, choices),
    stamp: writeStamp({ ...state, choices, address }),
    bottomLine: phrases.map(({ text }) => text).join(''),
    ranges: null,
  }
}

export const opening = openingChoices(dataset)

/** Temporary licenses off, talks falter on, three assumptions and a lane set by hand, a pin as the reference. */
export const changed: Choices = {
  ...opening,
  name: 'Monday <A&B> "worst", =case',
  scenario: normalizeScenario(dataset, {
    asOf: '2025-09-01',
    events: { 'temporary-licenses': false, 'talks-falter': true },
    overrides: { 'oxides-metals/us-makers': 'general' },
    parameters: { coverScale: 0.6, rampPerWeek: 0.0083, newPriceResponse: 0.31 },
  }),
  reference: 'pin:b',
  pins: {
    b: { name: 'Truce holds', preset: 'as-it-happened', scenario: presetScenario(dataset, 'as-it-happened') },
  },
}

/** An event of the reader's own, a horizon of half a year, and the licenses frozen as they are on the day. */
export const frozen: Choices = {
  ...changed,
  name: 'Frozen',
  scenario: normalizeScenario(dataset, {
    asOf: '2025-05-05',
    horizonWeeks: 26,
    added: [
      {
        id: 'own-easing',
        date: '2025-06-02',
        title: 'Green channel for car makers',
        by: 'CN',
        effects: [{ material: ['heavy-magnets'], from: ['suspended'], state: 'general' }],
      },
    ],
  }),
  view: { ...opening.view, outlook: 'held' },
}

/** The same with the range of our assumptions, from few draws. */
export function withRanges(handout: Handout): Handout & { ranges: Ranges } {
  const { scenario } = handout
  const keeping = drawsInKeeping(network, scenario, 1, 20)
  const batch = drawBatch(network, { scenario, seed: 1, numbers: keeping.numbers, withPaths: true })
  return { ...handout, ranges: summarize(dataset, 1, keeping, [batch]) }
}

/** The slides of a handout, as the page writes them. */
export function slidesOf(handout: Handout, picture: SlidePicture | null = null): Promise<Blob> {
  return writeSlides(handout, runSensitivity(handout.network, handout.scenario), picture)
}
