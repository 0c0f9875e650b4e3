// Which pictures of the page can be handed out.
import type { ReactNode } from 'react'
import type { Ranges } from '../../../model/summary'
import type { Analysis } from '../../../results/analysis/useAnalysis'
import type { Case } from '../../../results/case'
import type { View } from '../../../state/choices'
import { t } from '../../../texts/translate'

/** What pictures are planned from: the page as it is. */
export interface PageState extends Case {
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

/** Id in file names and name in the list, by what the picture shows. */
export const pictureKinds = [
  { id: 'flows', name: t('Magnet flows') },
  { id: 'figures', name: t('Headline figures and exposure') },
  { id: 'output', name: t('Output') },
  { id: 'cover', name: t('Stock cover') },
  { id: 'supply', name: t('Magnet supply') },
  { id: 'prices', name: t('Prices') },
  { id: 'board', name: t('License board') },
  { id: 'cards', name: t('Who holds which card') },
  { id: 'stops', name: t('When lines could stop') },
] as const

export type PictureKind = (typeof pictureKinds)[number]['id']

/** Width of a chart before it is drawn larger in its picture, px: its words come out at about 15 px. */
export const chartWidth = 880
