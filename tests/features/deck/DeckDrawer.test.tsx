// The deck drawer: record, edit, reorder, delete and take back, present, and what happens where the browser keeps nothing.
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { DeckDrawer } from '../../../src/features/deck/DeckDrawer'
import { decode } from '../../../src/state/urlCodec'
import { emptyShelf, readShelf, writeChange } from '../../../src/storage/deckShelf'
import { documentDeck } from '../../../src/words/decks/documentDeck'
import { shippedDataset } from '../../app/shipped'
import { emptyBrowser, listedTitles, openedDrawer, renderDeck } from './renderDeck'

const dataset = shippedDataset()

const kept = async () => (await readShelf(dataset, emptyShelf)).decks.map(({ deck }) => deck)

beforeEach(emptyBrowser)

const steps = documentDeck(dataset).steps.slice(0, 4)

/** The drawer with a deck of one's own in it: the first steps of the built-in one. */
async function openOwn() {
  await writeChange({ id: 'mine', kept: { deck: { id: 'mine', name: 'Mine', steps }, usedAt: '' } })
  return { ...renderDeck(<DeckDrawer />), drawer: await openedDrawer() }
}

describe('the built-in deck', () => {
  it('is marked as such, can be read, and cannot be changed', async () => {
    const { user } = renderDeck(<DeckDrawer />)
    const drawer = await openedDrawer()
    expect(drawer.getByRole('option', { name: 'The document, step by step (built in)', selected: true })).toBeVisible()
    expect(listedTitles(drawer)).toHaveLength(documentDeck(dataset).steps.length)
    await user.click(drawer.getByRole('button', { name: /^3 The truce/ }))
    expect(drawer.getByText(/^On 12 May Geneva paused the tariffs/)).toBeVisible()
    for (const name of [/^Move step/, 'Delete step', 'Delete deck']) {
      expect(drawer.queryByRole('button', { name })).toBeNull()
    }
    expect(drawer.queryByRole('textbox')).toBeNull()
  })

  it('is copied to be changed, and the copy is kept', async () => {
    const { user } = renderDeck(<DeckDrawer />)
    await user.click((await openedDrawer()).getByRole('button', { name: 'Copy to edit' }))
    await waitFor(async () => expect(await kept()).toHaveLength(1))
    const [copy] = await kept()
    expect(copy).toMatchObject({ name: 'Copy of The document, step by step', steps: documentDeck(dataset).steps })
    expect(copy?.id).not.toBe('document')
  })

  it('takes no recorded step: that makes a deck of one’s own', async () => {
    const { user, store } = renderDeck(<DeckDrawer />)
    const drawer = await openedDrawer()
    store.getState().setAsOf('2025-05-05')
    await user.selectOptions(drawer.getByRole('combobox', { name: 'Showing' }), 'Price path')
    await user.click(drawer.getByRole('button', { name: 'Record this page as a step' }))
    expect(await screen.findByText('Recorded as step 1 of My briefing.')).toBeVisible()
    expect(drawer.getByRole('option', { name: 'My briefing', selected: true })).toBeVisible()
    await waitFor(async () => expect(await kept()).toHaveLength(1))
    const [step] = (await kept())[0]!.steps
    expect(step).toMatchObject({ picture: 'prices', title: null })
    expect(decode(dataset, step!.link).choices.scenario.asOf).toBe('2025-05-05')
  })
})

describe('a step', () => {
  it('is edited, and what is typed is kept', async () => {
    const { user, drawer } = await openOwn()
    await user.click(drawer.getByRole('button', { name: /^2 / }))
    const title = drawer.getByRole('textbox', { name: 'Title' })
    expect(title).toHaveAttribute('placeholder', expect.stringContaining('of normal supply; '))
    await user.type(title, 'Ships stay in port')
    const note = drawer.getByRole('textbox', { name: 'Note for the speaker' })
    await user.clear(note)
    await user.type(note, 'Wait for the room.')
    await user.selectOptions(drawer.getByRole('combobox', { name: 'Shows' }), 'License board')
    await user.selectOptions(drawer.getByRole('combobox', { name: 'Ask the room first' }), 'Number: Exposure of Ford')
    expect(
      await drawer.findByRole('button', { name: /^2 Ships stay in port License board .* asks the room/ }),
    ).toBeVisible()
    await waitFor(async () =>
      expect((await kept())[0]?.steps[1]).toMatchObject({
        title: 'Ships stay in port',
        note: 'Wait for the room.',
        picture: 'board',
        question: { kind: 'number', indicator: 'exposure/ford' },
      }),
    )
    await user.clear(title)
    await waitFor(async () => expect((await kept())[0]?.steps[1]?.title).toBeNull())
  })

  it('is moved by its buttons and by Alt with an arrow, and keeps the focus', async () => {
    const { user, drawer } = await openOwn()
    const [first, second, third] = listedTitles(drawer)
    await user.click(drawer.getByRole('button', { name: 'Move step 1 down' }))
    await waitFor(() => expect(listedTitles(drawer).slice(0, 3)).toEqual([second, first, third]))
    expect(drawer.getByRole('button', { name: 'Move step 2 down' })).toHaveFocus()
    drawer.getByRole('button', { name: /^3 / }).focus()
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
    await waitFor(() => expect(listedTitles(drawer).slice(0, 3)).toEqual([third, second, first]))
    expect(drawer.getByRole('button', { name: /^1 The truce/ })).toHaveFocus()
    expect(screen.getByText(/^Moved to place 1 of \d+\.$/)).toBeInTheDocument()
    await user.keyboard('{ArrowDown}')
    expect(drawer.getByRole('button', { name: /^2 / })).toHaveFocus()
    await waitFor(async () => expect((await kept())[0]?.steps[0]?.id).toBe('truce'))
  })

  it('is deleted, and comes back where it was', async () => {
    const { user, drawer } = await openOwn()
    const before = listedTitles(drawer)
    await user.click(drawer.getByRole('button', { name: /^4 / }))
    await user.click(drawer.getByRole('button', { name: 'Delete step' }))
    const note = (await drawer.findByText(/^Step 4 is deleted\./)).closest('p')!
    expect(listedTitles(drawer)).toHaveLength(before.length - 1)
    const undo = within(note).getByRole('button', { name: 'Undo' })
    expect(undo).toHaveFocus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(listedTitles(drawer)).toEqual(before))
    // The way back in the announcement brings no second one.
    await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo', hidden: true }))
    expect(listedTitles(drawer)).toEqual(before)
  })

  it('is copied behind itself', async () => {
    const { user, drawer } = await openOwn()
    await user.click(drawer.getByRole('button', { name: /^3 The truce/ }))
    await user.click(drawer.getByRole('button', { name: 'Duplicate' }))
    expect(await drawer.findByRole('button', { name: /^4 The truce/ })).toBeVisible()
    expect(drawer.getByRole('button', { name: /^3 The truce/ })).toBeVisible()
  })

  it('is opened on the page, as one step of undo', async () => {
    const { user, drawer, store, dialogs } = await openOwn()
    await user.click(drawer.getByRole('button', { name: /^3 The truce/ }))
    await user.click(drawer.getByRole('button', { name: 'Open on the page' }))
    expect(store.getState().present).toMatchObject({ preset: 'no-chip-measures', scenario: { asOf: '2025-05-26' } })
    expect(dialogs.getState().dialog).toBeNull()
    store.getState().undo()
    expect(store.getState().present.preset).toBe('document')
  })

  it('opens in the view of its picture', async () => {
    const [first] = steps
    const prices = { ...first!, id: 'prices', title: 'Prices', picture: 'prices' } as const
    await writeChange({ id: 'mine', kept: { deck: { id: 'mine', name: 'Mine', steps: [prices] }, usedAt: '' } })
    const { user, store } = renderDeck(<DeckDrawer />)
    const drawer = await openedDrawer()
    await user.click(drawer.getByRole('button', { name: /^1 Prices/ }))
    await user.click(drawer.getByRole('button', { name: 'Open on the page' }))
    expect(store.getState().present.view.tab).toBe('lines')
  })

  it('takes over the state of the page, and gives it back', async () => {
    const { user, drawer, store } = await openOwn()
    store.getState().setAsOf('2026-03-02')
    await user.click(drawer.getByRole('button', { name: /^3 The truce/ }))
    await user.click(drawer.getByRole('button', { name: 'Replace with this page' }))
    expect(await drawer.findByRole('button', { name: /^3 The truce .* 2 March 2026/ })).toBeVisible()
    await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo', hidden: true }))
    expect(await drawer.findByRole('button', { name: /^3 The truce .* 26 May 2025/ })).toBeVisible()
    await waitFor(async () => expect((await kept())[0]?.steps).toEqual(steps))
  })

  it('is presented from', async () => {
    const { user, drawer, store } = await openOwn()
    await user.click(drawer.getByRole('button', { name: /^3 The truce/ }))
    await user.click(drawer.getByRole('button', { name: 'Present from here' }))
    expect(store.getState().present.view).toMatchObject({ page: 'present', deck: 'mine', step: 3 })
  })
})

describe('a deck', () => {
  it('is renamed; an empty name is not taken', async () => {
    const { user, drawer } = await openOwn()
    const name = drawer.getByRole('textbox', { name: 'Name' })
    await user.clear(name)
    expect(drawer.getByText(/^A deck needs a name; it is still called “/)).toBeVisible()
    await user.type(name, 'For Monday')
    expect(await drawer.findByRole('option', { name: 'For Monday', selected: true })).toBeVisible()
    await waitFor(async () => expect((await kept()).map((deck) => deck.name)).toEqual(['For Monday']))
  })

  it('that is new has no step, says how to get one, and cannot be presented', async () => {
    const { user, store } = renderDeck(<DeckDrawer />)
    const drawer = await openedDrawer()
    await user.click(drawer.getByRole('button', { name: 'New deck' }))
    expect(await drawer.findByText(/^No steps yet\./)).toBeVisible()
    await user.click(drawer.getByRole('button', { name: 'Present' }))
    expect(store.getState().present.view.page).toBe('dashboard')
  })

  it('is deleted, and comes back whole', async () => {
    const { user, drawer } = await openOwn()
    await user.click(drawer.getByRole('button', { name: 'Delete deck' }))
    await waitFor(async () => expect(await kept()).toEqual([]))
    const note = drawer.getByText(/^“Mine” is deleted\./).closest('p')!
    await user.click(within(note).getByRole('button', { name: 'Undo' }))
    expect(await drawer.findByRole('textbox', { name: 'Name' })).toHaveValue('Mine')
    await waitFor(async () => expect((await kept())[0]?.steps).toEqual(steps))
  })

  it('is still there when the drawer is opened anew', async () => {
    const { user, drawer: before, unmount } = await openOwn()
    await user.type(before.getByRole('textbox', { name: 'Name' }), ' for Monday')
    await waitFor(async () => expect((await kept())[0]?.name).toBe('Mine for Monday'))
    unmount()
    renderDeck(<DeckDrawer />)
    const drawer = await openedDrawer()
    expect(drawer.getByRole('textbox', { name: 'Name' })).toHaveValue('Mine for Monday')
  })
})
