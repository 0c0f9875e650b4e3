// The sections of the method page, in order: figures point to them, the page is built from them.
import { t, type Written } from '../../texts/translate'

/** `number` is the section of the model that one tells: comments in the code cite it ("section 5"). */
export const methodSections = [
  { id: 'about', number: null, title: t('What this is, and what it is not') },
  { id: 'names', number: null, title: t('Who is on it') },
  { id: 'number', number: null, title: t('How a number is made') },
  { id: 'dataset', number: 1, title: t('What goes in') },
  { id: 'scenario', number: 2, title: t('Scenario, and events of one’s own') },
  { id: 'horizon', number: 2, title: t('How far ahead it looks') },
  { id: 'licenses', number: 3, title: t('License lanes and states') },
  { id: 'flows', number: 4, title: t('Flows') },
  { id: 'stocks', number: 5, title: t('Stocks and output') },
  { id: 'exposure', number: 6, title: t('Exposure') },
  { id: 'inflation', number: 7, title: t('Inflation risk') },
  { id: 'shocks', number: 7, title: t('Past shocks') },
  { id: 'ranges', number: 8, title: t('Ranges') },
  { id: 'record', number: 8, title: t('The record') },
  { id: 'kept-out', number: 8, title: t('Checks kept out of the matching') },
  { id: 'results', number: 9, title: t('What comes out') },
  { id: 'exports', number: 10, title: t('Check against observed exports') },
  { id: 'leaves-out', number: 11, title: t('What it leaves out') },
  { id: 'changed', number: 12, title: t('What changed from the first model') },
  { id: 'cause', number: null, title: t('What it hangs on') },
  { id: 'why', number: null, title: t('Why it moved') },
  { id: 'measures', number: null, title: t('What to do about it') },
  { id: 'distress', number: null, title: t('Economic distress and market volatility') },
  { id: 'cards', number: null, title: t('Who holds which card') },
  { id: 'checks', number: null, title: t('Model checks') },
  { id: 'document', number: null, title: t('The document') },
  { id: 'sources', number: null, title: t('Sources') },
  { id: 'bases', number: null, title: t('Bases') },
] as const

export type MethodSectionId = (typeof methodSections)[number]['id']

/** Title of a section of the method page. */
export function methodSectionTitle(id: MethodSectionId): Written {
  return methodSections.find((section) => section.id === id)!.title
}

/** Id of a section's element in the document, to scroll to. */
export function methodElementId(id: MethodSectionId): string {
  return `method-${id}`
}

/** Number of the model's section that a section tells; null where it tells none. */
export function methodSectionNumber(id: MethodSectionId): number | null {
  return methodSections.find((section) => section.id === id)!.number
}
