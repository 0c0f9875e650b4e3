// The sections of the method page, in order: figures point to them, the page is built from them.

export const methodSections = [
  { id: 'about', title: 'What this is, and what it is not' },
  { id: 'names', title: 'Who is on it' },
  { id: 'number', title: 'How a number is made' },
  { id: 'licenses', title: 'License lanes and states' },
  { id: 'flows', title: 'Flows' },
  { id: 'stocks', title: 'Stocks and output' },
  { id: 'exposure', title: 'Exposure' },
  { id: 'inflation', title: 'Inflation risk' },
  { id: 'ranges', title: 'Ranges' },
  { id: 'why', title: 'Why it moved' },
  { id: 'measures', title: 'What to do about it' },
  { id: 'distress', title: 'Economic distress and market volatility' },
  { id: 'cards', title: 'Who holds which card' },
  { id: 'shocks', title: 'Past shocks' },
  { id: 'exports', title: 'Check against observed exports' },
  { id: 'checks', title: 'Model checks' },
  { id: 'leaves-out', title: 'What it leaves out' },
  { id: 'document', title: 'The document' },
  { id: 'sources', title: 'Sources' },
  { id: 'bases', title: 'Bases' },
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
