// The drawer of saved scenarios: save, find again, open, pin, change, and see what moved; what fails is told and loses nothing.
import { screen, waitFor, within } from '@testing-library/react'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { modelVersion } from '../../../src/model/version'
import * as database from '../../../src/storage/database'
import { savedRecord } from '../../data/savedRecord'
import { names, renderSaved, row } from './renderSaved'

beforeEach(async () => {
  for (const [id] of await database.readAll('saved')) await database.remove('saved', id)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('saving', () => {
  test('with nothing saved yet, the drawer says what it is for', async () => {
    await renderSaved()
    expect(await screen.findByText(/^Nothing is saved yet/)).toBeVisible()
    expect(screen.getByText('Illustrative')).toBeVisible()
    expect(screen.getByLabelText('Name of the page’s scenario')).toHaveValue('The document')
    expect(screen.queryByRole('button', { name: 'Export all to a file' })).toBeNull()
  })

  test('the page’s scenario is kept under its name with a note, its finding then and its date', async () => {
    const { save, said, undo } = await renderSaved()
    await save('Monday', 'For the board')
    const inside = within(await row('Monday'))
    expect(said()).toBe('Saved “Monday” in this browser.')
    expect(inside.getByText('66% of normal supply; 19,100 vehicles unbuilt in a year.')).toBeVisible()
    expect(inside.getByText('For the board')).toBeVisible()
    expect(inside.getByText(/^As of 9 June 2025; saved \d/)).toBeVisible()
    expect(await database.readAll('saved')).toHaveLength(1)
    undo()
    expect(await screen.findByText(/^Nothing is saved yet/)).toBeVisible()
  })

  test('a name is asked for', async () => {
    const { save } = await renderSaved()
    await save('')
    expect(screen.getByLabelText('Name of the page’s scenario')).toBeInvalid()
    expect(screen.getByText('Give it a name, so that you find it again.')).toBeVisible()
    expect(await database.readAll('saved')).toEqual([])
  })
})

describe('what was saved', () => {
  test('opens as the page’s scenario, in one step of undo, and closes the drawer', async () => {
    const { store, save, user, said, dialogs } = await renderSaved()
    store.getState().setEvent('talks-falter', true)
    store.getState().setReference('document')
    await save('Monday')
    store.getState().setEvent('talks-falter', false)
    store.getState().setReference('no-restrictions')
    const before = store.getState().present
    await user.click(await screen.findByRole('button', { name: 'Open “Monday”' }))
    expect(store.getState().present).toMatchObject({
      name: 'Monday',
      reference: 'document',
      scenario: { events: { 'talks-falter': true } },
    })
    expect(said()).toBe('Opened “Monday”.')
    await waitFor(() => expect(dialogs.getState().dialog).toBeNull())
    store.getState().undo()
    expect(store.getState().present).toEqual(before)
  })

  test('says what of it today’s data no longer knows', async () => {
    const { snapshot } = savedRecord()
    const ofToday = { link: 'v=2&on=moon,talks-falter', snapshot: { ...snapshot, modelVersion } }
    await database.write('saved', 'one', savedRecord(ofToday))
    const { store, user, said } = await renderSaved()
    await user.click(await screen.findByRole('button', { name: 'Open “Talks falter”' }))
    expect(said()).toBe(
      'Opened “Talks falter”. The saved scenario switches "moon", which is not an event here; that part was left out.',
    )
    expect(store.getState().present.scenario.events).toEqual({ 'talks-falter': true })
  })

  test('of an earlier model it says so, once for each way in which it is used', async () => {
    await database.write('saved', 'one', savedRecord({ link: 'v=1&on=talks-falter' }))
    const { store, user, said } = await renderSaved()
    const notice =
      'The saved scenario was made on an earlier version of the model: its choices are kept, but the figures differ from those of then.'
    await user.click(await screen.findByRole('button', { name: 'Pin “Talks falter” to compare' }))
    expect(said()).toBe(`Pinned “Talks falter” as B. ${notice}`)
    await user.click(screen.getByRole('button', { name: 'Open “Talks falter”' }))
    expect(said()).toBe(`Opened “Talks falter”. ${notice}`)
    expect(store.getState().present.scenario.events).toEqual({ 'talks-falter': true })
  })

  test('pins to compare, and stays in the drawer', async () => {
    const { store, save, user, said, undo, dialogs } = await renderSaved()
    await save('Monday')
    await user.click(await screen.findByRole('button', { name: 'Pin “Monday” to compare' }))
    expect(store.getState().present.pins.b).toMatchObject({ name: 'Monday', preset: 'document' })
    expect(said()).toBe('Pinned “Monday” as B.')
    expect(dialogs.getState().dialog).toBe('saved')
    undo()
    expect(store.getState().present.pins).toEqual({})
  })

  test('is renamed and its note edited; Escape leaves the form alone', async () => {
    const { save, pick, user, dialogs } = await renderSaved()
    await save('Monday', 'For the board')
    await pick('Monday', 'Rename or edit note')
    const form = within(await screen.findByRole('form', { name: 'Rename “Monday” or edit its note' }))
    await waitFor(() => expect(form.getByLabelText('Name')).toHaveFocus())
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('form', { name: /^Rename/ })).toBeNull()
    expect(dialogs.getState().dialog).toBe('saved')
    await pick('Monday', 'Rename or edit note')
    await user.clear(screen.getByLabelText('Name'))
    await user.click(screen.getByRole('button', { name: 'Keep the changes' }))
    expect(screen.getByText('Give it a name, so that you find it again.')).toBeVisible()
    await user.type(screen.getByLabelText('Name'), 'Tuesday')
    await user.click(screen.getByRole('button', { name: 'Keep the changes' }))
    expect(within(await row('Tuesday')).getByText('For the board')).toBeVisible()
    expect(names()).toEqual(['Tuesday'])
  })

  test('is duplicated', async () => {
    const { save, pick, said } = await renderSaved()
    await save('Monday')
    await pick('Monday', 'Duplicate')
    await row('Copy of Monday')
    expect(said()).toBe('Duplicated as “Copy of Monday”.')
    expect(names().sort()).toEqual(['Copy of Monday', 'Monday'])
  })

  test('is deleted, and comes back by Undo where it stood', async () => {
    const { save, pick, said, user } = await renderSaved()
    await save('Monday', 'For the board')
    await row('Monday')
    const kept = await database.readAll('saved')
    await pick('Monday', 'Delete')
    const undo = await screen.findByRole('button', { name: 'Undo deleting “Monday”' })
    expect(said()).toBe('Deleted “Monday”.')
    expect(await database.readAll('saved')).toEqual([])
    await waitFor(() => expect(undo).toHaveFocus())
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Monday' })).toHaveFocus())
    expect(await database.readAll('saved')).toEqual(kept)
  })

  test('comes back by the announcement’s Undo as well', async () => {
    const { save, pick, undo } = await renderSaved()
    await save('Monday')
    await pick('Monday', 'Delete')
    await screen.findByRole('button', { name: 'Undo deleting “Monday”' })
    undo()
    await row('Monday')
  })

  test('tells what moved since, by the data and by choice', async () => {
    const { store, save, user } = await renderSaved()
    await save('Monday')
    const button = await screen.findByRole('button', { name: 'What moved since “Monday” was saved' })
    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByText(/, nothing moved: neither the data nor your choices changed\.$/)).toBeVisible()
    store.getState().setEvent('talks-falter', true)
    expect(await screen.findByText('“Talks falter, shipments stop again” is on; it was off.')).toBeVisible()
    expect(screen.getByText('With that, vehicles unbuilt rose from 19,100 to 1.6 M.')).toBeVisible()
  })

  test('a clipboard that refuses is told', async () => {
    const { save, user } = await renderSaved()
    await save('Monday')
    await user.click(await screen.findByRole('button', { name: 'What moved since “Monday” was saved' }))
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'))
    await user.click(screen.getByRole('button', { name: 'Copy as text' }))
    expect(await screen.findByText(/^This browser did not let it be copied/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Copy as text' }))
    expect(await screen.findByText('Copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toContain('Monday: what moved since. ILLUSTRATIVE.')
  })

  test('shows what another tab saves', async () => {
    await renderSaved()
    await screen.findByText(/^Nothing is saved yet/)
    vi.resetModules()
    const otherTab = await import('../../../src/storage/database')
    await otherTab.write('saved', 'one', savedRecord())
    await row('Talks falter')
  })

  test('one that cannot be read is listed with what is wrong, and is not lost', async () => {
    await database.write('saved', 'half', { id: 'half', name: 'Half' })
    const { user } = await renderSaved()
    const inside = within(await row('Half'))
    expect(inside.getByText('snapshot is missing')).toBeVisible()
    await user.click(inside.getByRole('button', { name: 'Delete “Half”' }))
    await user.click(await screen.findByRole('button', { name: 'Undo deleting “Half”' }))
    await row('Half')
    expect(await database.readAll('saved')).toEqual([['half', { id: 'half', name: 'Half' }]])
  })
})
