// The sections of the method page, in order: figures point to them, the page is built from them.
import { t } from '../../texts/translate'

export const methodSections = [
  { id: 'about', title: t('What this is, and what it is not') },
  { id: 'names', title: t('Who is on it') },
  { id: 'number', title: t('How a number is made') },
  { id: 'licenses', title: t('License lanes and states') },
  { id: 'flows', title: t('Flows') },
  { id: 'stocks', title: t('Stocks and output') },
  { id: 'exposure', title: t('Exposure') },
  { id: 'inflation', title: t('Inflation risk') },
  { id: 'ranges', title: t('Ranges') },
  { id: 'why', title: t('Why it moved') },
  { id: 'measures', title: t('What to do about it') },
  { id: 'distress', title: t('Economic distress and market volatility') },
  { id: 'cards', title: t('Who holds which card') },
  { id: 'shocks', title: t('Past shocks') },
  { id: 'exports', title: t('Check against observed exports') },
  { id: 'checks', title: t('Model checks') },
  { id: 'leaves-out', title: t('What it leaves out') },
  { id: 'document', title: t('The document') },
  { id: 'sources', title: t('Sources') },
  { id: 'bases', title: t('Bases') },
] as const

export type MethodSectionId = (typeof methodSections)[number]['id']

/** Title of a section of the method page. */
export function methodSectionTitle(id: MethodSectionId): string {
  return methodSections.find((section) => section.id === id)!.title
}

/** Id of a section's element in the document, to scroll to. */
export function methodElementId(id: MethodSectionId): string {
  return `method-${id}`
}
