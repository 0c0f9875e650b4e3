// The one-page brief as data: what it consists of, and what it is written from.
import type { Step } from '../../model/attribution'
import type { IsoDate } from '../../model/dataset'
import type { Ranges } from '../../model/summary'
import type { BriefFacts } from '../../results/analysis/useBriefFacts'
import type { Case } from '../../results/case'
import type { Choices } from '../../state/choices'
import type { Written } from '../../texts/translate'
import type { Phrase } from '../phrase'
import type { Stamp } from '../stamp'

export interface BriefInput extends Case, BriefFacts {
  /** Those of the state: their scenario is its own. */
  choices: Choices
  /** The reader's own date: that of printing, and what an as-of date can lie ahead of. */
  today: IsoDate
  /** Address of the page without its query. */
  address: string
  /** What each event adds, once it is known. */
  contributions?: EventContributions | undefined
  /** Ranges of our assumptions of these very choices, once they are known. */
  ranges?: Ranges | undefined
}

/** Shapley values of the events that are on, for one indicator, with the words for them. */
export interface EventContributions {
  byEvent: ReadonlyMap<string, Step>
  /** `−46 points of supply` */
  write: (step: Pick<Step, 'from' | 'to'>) => string
}

export interface BriefFigure {
  /** That of the metric, and of the figure whose provenance this is. */
  id: string
  /** Id of the maker, where it is of one. */
  maker: string | null
  name: Written
  /** With its unit. */
  text: Written
  /** Who, where the figure is of some makers. */
  detail: Written | null
  /** Against the reference: `−34 points`, `no change`. */
  change: Written
  /** Range of our assumptions, once known. */
  range: Written | null
}

export interface BriefMaker {
  id: string
  name: string
  /** 0 to 100 */
  exposure: number
  exposureText: Written
  change: Written
  range: Written | null
  /** Share of its magnets with a step in China: `94%`. */
  chinaDependency: Written
  /** The first line stop if all licensed exports stop: `week of 30 Jun 2025, in 3 weeks`. */
  stressStop: Written
  /** Share of its supply that no license assures. */
  unassured: Written
  /** Output against plan (0 to 1), by week. */
  output: readonly number[]
}

/** One line of a list: what stands out in it, and the rest of the sentence. */
export interface BriefLine {
  lead: Written | ''
  text: Written
}

export interface BriefSection {
  id: 'moved' | 'thresholds' | 'doing' | 'ahead' | 'sources' | 'limits'
  title: Written
  lines: BriefLine[]
}

export interface Brief {
  /** The finding. */
  title: string
  standfirst: Phrase[]
  figures: BriefFigure[]
  makers: BriefMaker[]
  /** How far ahead figures look, and if what: `over the next 52 weeks, to 7 June 2026, if events go as switched`. */
  ahead: Written
  /** Name of what changes are counted against. */
  against: Written
  /** What the ranges are; null before they are known. */
  rangeLabel: Written | null
  sections: BriefSection[]
  stamp: Stamp
  /** The reader's own date, `9 June 2025`. */
  written: Written
}
