// Words for the parts of the page that the tests of the app look at and set.
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

/** The bottom line; its opening words are a phrase of their own, unlike those of the spoken changes. */
export function bottomLine(): HTMLElement {
  const opening = screen.getByText(/^On (central assumptions|assumptions set by hand)/, { selector: 'p > span' })
  return opening.parentElement ?? opening
}

export function headline(): HTMLElement {
  return screen.getByRole('region', { name: 'Headline figures, illustrative' })
}

/** The switch of an event, by its title. */
export function eventSwitch(title: string): HTMLElement {
  return screen.getByRole('switch', { name: title })
}

/** The row of an event in the list. */
export function eventRow(title: string): HTMLElement {
  const row = eventSwitch(title).closest('li')
  if (!row) throw new Error(`The switch of ${title} is in no row`)
  return row
}

/** A group switch, by its chapter. */
export function chapterSwitch(chapter: string): HTMLElement {
  const group = within(screen.getByRole('group', { name: 'Switch whole chapters' }))
  return group.getByRole('button', { name: new RegExp(`^${chapter}`) })
}

/** The query of the address, readable. */
export function address(): string {
  return decodeURIComponent(window.location.search)
}

/** Types over what stands in a field. */
export async function typeInto(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field)
  await user.type(field, text)
}

/** An entry of the open menu whose text is, or begins with, the given one; of one kind where two have the same. */
export function menuEntry(text: string | RegExp, kind?: 'menuitem' | 'menuitemradio'): HTMLElement {
  // Not by role query: without a layout the menu counts as scrolled out of sight, and so as hidden.
  const role = kind ? `[role="${kind}"]` : '[role^="menuitem"]'
  const entries = [...document.querySelectorAll<HTMLElement>(`[role="menu"] ${role}`)]
  const entry = entries.find(({ textContent }) =>
    text instanceof RegExp ? text.test(textContent) : textContent === text,
  )
  if (!entry) throw new Error(`No entry ${text} among ${entries.map(({ textContent }) => textContent).join('; ')}`)
  return entry
}

/** Opens the scenario menu, whose presets to load go on with what they hold. */
export async function openScenarioMenu(user: UserEvent) {
  await user.click(screen.getByRole('button', { name: /^Scenario: / }))
  await screen.findByText('Count changes against')
  return {
    preset: (name: string) => menuEntry(new RegExp(`^${name}`), 'menuitem'),
    reference: (name: string) => menuEntry(name, 'menuitemradio'),
  }
}
