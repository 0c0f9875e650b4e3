// What everything that leaves the page carries: the finding, as of when, how far ahead and if what, which scenario, how it is known, and the way back.
import { formatLongDate } from '../format/dates'
import { formatWeeks } from '../format/numbers'
import { upperFirst } from '../format/sentences'
import type { IsoDate } from '../model/dataset'
import { modelVersion } from '../model/version'
import type { Evaluated } from '../results/case'
import { fingerprint } from '../results/fingerprint'
import { inflationQuantities } from '../results/grounding'
import { linkTo } from '../results/links'
import type { Choices } from '../state/choices'
import type { Language } from '../texts/language'
import { t } from '../texts/translate'
import { restsOn } from './figures/basis'
import { writeFinding } from './finding'
import { sayOutlookAgain } from './outlook'
import { scenarioName } from './scenarioNames'

export interface Stamp {
  /** The title of what is handed out, where it has none of its own. */
  finding: string
  scenario: string
  /** `as of 9 June 2025; next 52 weeks, if events go as switched` */
  asOf: string
  illustrative: string
  /** `Rests on 41 assumptions, 3 derived figures and 4 reported figures.` */
  bases: string
  source: string
  /** `Model 2.0, dataset 3f2a91c0` */
  version: string
  /** Complete address that opens the page in this state. */
  link: string
}

export interface StampInput extends Evaluated {
  choices: Choices
  /** Address of the page without its query: what the link is put behind. */
  address: string
  /** In which the link opens, null for its reader's own; the page's where it is not said. */
  language?: Language | null
  /** The reader's own date. */
  today?: IsoDate
}

export function writeStamp(input: StampInput): Stamp {
  const { dataset, scenario, outcome, choices, address, language, today } = input
  const grounds = restsOn(inflationQuantities(input)) ?? t('rests on no figure')
  return {
    finding: writeFinding(input, today),
    scenario: scenarioName(dataset, choices),
    asOf: t('as of {date}; next {weeks}, {outlook}', {
      date: formatLongDate(scenario.asOf),
      weeks: formatWeeks(outcome.horizonWeeks),
      outlook: sayOutlookAgain(input),
    }),
    illustrative: t('ILLUSTRATIVE'),
    bases: t('{grounds}.', { grounds: upperFirst(grounds) }, 'how the figures are known'),
    source: t('Lodestone, a model on public figures and our assumptions; sources at the link.'),
    version: t('Model {version}, dataset {fingerprint}', { version: modelVersion, fingerprint: fingerprint(dataset) }),
    link: linkTo(dataset, choices, address, language),
  }
}
