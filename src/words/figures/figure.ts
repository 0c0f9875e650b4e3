// What a figure's provenance is made of.
import type { Basis, Source } from '../../model/dataset'
import type { Written } from '../../texts/translate'
import type { MethodSectionId } from './methodSections'

/** One number that goes into a figure. */
export interface FigureInput {
  /** Heading under which it stands. */
  group: Written
  label: string
  /** With its unit. */
  value: Written
  /** Low to high, with unit; null for a number without a range. */
  range: Written | null
  basis: Basis
  source: Source | null
  note: Written | null
  /** Id of the input's own provenance. */
  figure: string | null
}

/** How a figure is known. */
export interface FigureBasis {
  basis: Basis
  /** For computed figures: what the numbers behind it are, as in `rests on 41 assumptions and 4 reported figures`. */
  restsOn: Written | null
}

/** A line of a working: a rule in words, or a sum with today's numbers, which multiplies out. */
export type FormulaLine = string | { sum: string }

/** The provenance of one figure. */
export interface FigureDescription {
  id: string
  title: Written
  value: Written
  /** One or two plain sentences. */
  meaning: Written
  basis: FigureBasis
  /** The same figure in the reference scenario; null where it does not depend on the scenario. */
  reference: Written | null
  /** How far it stands from that: `+1.6 M`, `2 weeks sooner`; absent where no metric tells. */
  change?: Written
  /** The formula in words, and with today's numbers. */
  formula: FormulaLine[]
  inputs: FigureInput[]
  sources: Source[]
  methodSection: MethodSectionId
  caveats: Written[]
  /** One hedged sentence in which the figure can be told. */
  sayIt: Written | null
}
