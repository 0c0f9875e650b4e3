// All views and dialogs by how they are opened, and the check of one by axe.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { openPage, viewDrawn } from './page'

/** Every view, by the query that opens it. */
export const views = {
  'the main page': '',
  'an event’s details': '?v=2&event=geneva-truce',
  'the provenance of a figure': '?v=2&figure=supply',
  'the flows as a table': '?v=2&flows=table',
  'the method': '?v=2&page=method',
  'three scenarios compared': '?v=2&page=compare&b.on=talks-falter&c.preset=no-restrictions',
  'the brief': '?v=2&page=brief',
  'the stage': '?v=2&page=present&step=2',
  'the speaker’s window': '?v=2&page=speaker&step=2',
  'flows in a frame': '?v=2&embed=flows',
  'paths in a frame': '?v=2&embed=paths',
  'the board in a frame': '?v=2&embed=board',
  'the lines': '?v=2&tab=lines',
  'why it moved': '?v=2&tab=why',
  'what to do': '?v=2&tab=todo',
  'the assumptions': '?v=2&tab=assumptions',
  'the evidence': '?v=2&tab=evidence',
}

/** The part of a page that no other of these views has: what stands around it was tried with the main page. */
export function ownPart(query: string): string | undefined {
  return query.includes('&tab=') ? '[role="tabpanel"]' : undefined
}

/** Dialogs over the main page, by the key that opens them. */
export const dialogs = {
  'the palette': 'Shift+?',
  'the questions': 'q',
  'what can be handed out': 's',
  'the saved scenarios': 'l',
  'the decks': 'd',
}

/** Whether axe finds nothing, on the whole page or within an element. */
export async function expectNoViolations(page: Page, within?: string): Promise<void> {
  // What is read on a control is part of its name, so that it can be spoken to.
  const rules = { 'label-content-name-mismatch': { enabled: true } }
  await expectNone(new AxeBuilder({ page }).options({ rules, resultTypes: ['violations'] }), within)
}

/** The same of what colors alone decide, for a page whose other rules were tried in other colors. */
export async function expectReadableColors(page: Page, within?: string): Promise<void> {
  const runOnly = ['color-contrast', 'link-in-text-block']
  await expectNone(new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }), within)
}

async function expectNone(builder: AxeBuilder, within?: string): Promise<void> {
  const { violations } = await (within ? builder.include(within) : builder).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

/** Opens a view and waits until it stands. */
export async function openView(page: Page, query: string): Promise<void> {
  await page.goto(`/${query}`)
  await page.locator('main:not([aria-busy])').waitFor()
  await page.waitForLoadState('networkidle')
  if (ownPart(query)) await viewDrawn(page)
}

/** Opens a dialog over the main page by its key, and waits until it stands. */
export async function openDialogBy(page: Page, key: string): Promise<void> {
  await openPage(page)
  await page.keyboard.press(key)
  await page.getByRole('dialog').waitFor()
  await page.waitForLoadState('networkidle')
}
