// Which pictures of the page can be handed out.
import type { ReactNode } from 'react'
import type { Network } from '../../../model/network'
import type { Ranges } from '../../../model/summary'
import type { Analysis } from '../../../results/analysis/useAnalysis'
import type { Results } from '../../../results/Results'
import type { View } from '../../../state/choices'

/** What pictures are planned from: the page as it is. */
export interface PageState extends Results {
  network: Network
  /** Name of what changes are counted against. */
  referenceName: string
  view: View
  /** Ranges of our assumptions, and how far they are. */
  ranges: Analysis<Ranges>
}

/** A picture before it is drawn: its chart with the words around it. */
export interface PicturePlan {
  /** The chart's finding. */
  title: string
  /** What is measured, and its unit. */
  measure: string
  /** What a reader must know of it. */
  note: string
  /** The picture in words. */
  summary: string
  chart: ReactNode
  /** What is still missing from it, such as ranges that are being drawn; null for nothing. */
  waiting: string | null
}

/** Name in the list and in file names, by what the picture shows. */
export const pictureKinds = [
  { id: 'flows', name: 'Magnet flows' },
  { id: 'figures', name: 'Headline figures and exposure' },
  { id: 'output', name: 'Output' },
  { id: 'cover', name: 'Stock cover' },
  { id: 'supply', name: 'Magnet supply' },
  { id: 'prices', name: 'Prices' },
  { id: 'board', name: 'License board' },
  { id: 'cards', name: 'Who holds which card' },
  { id: 'stops', name: 'When lines could stop' },
] as const

export type PictureKind = (typeof pictureKinds)[number]['id']

/** Width of a chart before it is drawn larger in its picture, px: its words come out at about 15 px. */
export const chartWidth = 880
