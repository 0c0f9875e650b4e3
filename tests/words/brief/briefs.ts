// Briefs of links, for tests: on the shipped dataset, at a given day of reading.
import { compile } from '../../../src/model/network'
import { referenceScenario } from '../../../src/state/pins'
import { decode } from '../../../src/state/urlCodec'
import type { Brief, BriefInput, BriefSection } from '../../../src/words/brief/brief'
import { writeBrief } from '../../../src/words/brief/writeBrief'
import { shippedDataset } from '../../app/shipped'
import { evaluateCase } from '../../results/evaluateCase'
import { briefFactsOf } from '../facts'

const dataset = shippedDataset()
export const network = compile(dataset)
export const address = 'https://lodestone.example/'

/** What the brief of a link is written from. */
export function inputOf(query: string, others: Partial<BriefInput> = {}): BriefInput {
  const { choices, problems } = decode(dataset, query)
  if (problems.length > 0) throw new Error(problems.join(' '))
  const state = evaluateCase(others.network ?? network, choices.scenario, referenceScenario(dataset, choices))
  return {
    ...state,
    ...briefFactsOf(state),
    choices,
    today: '2026-08-01',
    address,
    ...others,
  }
}

export function briefOf(query: string, others: Partial<BriefInput> = {}): Brief {
  return writeBrief(inputOf(query, others))
}

/** The lines of a section as plain sentences. */
export function linesOf(brief: Brief, id: BriefSection['id']): string[] {
  const section = brief.sections.find((one) => one.id === id)
  if (!section) throw new Error(`The brief has no section ${id}`)
  return section.lines.map(({ lead, text }) => `${lead} ${text}`.trim())
}
