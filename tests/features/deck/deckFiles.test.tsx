// Decks as files: what goes out comes back the same, and a file that is wrong is named and changes nothing.
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DeckDrawer } from '../../../src/features/deck/DeckDrawer'
import { readDeck, type WrittenDeck } from '../../../src/state/deck'
import { readAll, write } from '../../../src/storage/database'
import { emptyShelf, readShelf } from '../../../src/storage/deckShelf'
import { documentDeck } from '../../../src/words/decks/documentDeck'
import { shippedDataset } from '../../app/shipped'
import { emptyBrowser, openedDrawer, renderDeck } from './renderDeck'

const dataset = shippedDataset()
const step: WrittenDeck['steps'][number] = {
  id: 's',
  title: 'A finding',
  note: 'Say this.',
  picture: 'flows',
  link: 'v=2',
  question: null,
}
const deck: WrittenDeck = { id: 'theirs', name: 'Theirs', steps: [step] }

const kept = async () => (await readShelf(dataset, emptyShelf)).decks.map((one) => one.deck)

function fileOf(json: unknown, name = 'theirs.json'): File {
  const isContent = typeof json === 'string' || json instanceof ArrayBuffer
  return new File([isContent ? json : JSON.stringify(json)], name, { type: 'application/json' })
}

async function importFile(file: File) {
  const rendered = renderDeck(<DeckDrawer />)
  const drawer = await openedDrawer()
  await rendered.user.upload(drawer.getByLabelText('Import from file'), file)
  return { ...rendered, drawer }
}

beforeEach(emptyBrowser)

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a deck file', () => {
  it('goes out and comes back the same', async () => {
    const files: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) files.push(file)
      return 'blob:deck'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const { user, unmount } = renderDeck(<DeckDrawer />)
    await user.click((await openedDrawer()).getByRole('button', { name: 'Export to file' }))
    expect(files).toHaveLength(1)
    const text = await files[0]!.text()
    unmount()
    const { drawer } = await importFile(fileOf(text, 'the-document.lodestone-deck.json'))
    expect(await drawer.findByRole('option', { name: 'The document, step by step 2', selected: true })).toBeVisible()
    await waitFor(async () => expect((await kept())[0]?.steps).toEqual(documentDeck(dataset).steps))
    // The built-in deck's id is not taken over.
    expect((await kept())[0]?.id).not.toBe('document')
  })

  it('keeps its id where that is free, so that links to it hold', async () => {
    await importFile(fileOf({ kind: 'lodestone-deck', version: 1, deck }))
    expect(await screen.findByText('Imported “Theirs”, 1 step.')).toBeInTheDocument()
    await waitFor(async () => expect(await kept()).toEqual([readDeck(dataset, deck)]))
  })

  it('is put beside a deck of the same name, which stays as it is', async () => {
    await write('decks', 'theirs', { kind: 'lodestone-deck', version: 1, deck: { ...deck, steps: [] } })
    await importFile(fileOf({ kind: 'lodestone-deck', version: 1, deck }))
    await waitFor(async () => expect((await kept()).map(({ name }) => name)).toEqual(['Theirs', 'Theirs 2']))
    expect((await kept()).map(({ steps }) => steps.length)).toEqual([0, 1])
  })

  it('of the earlier model says so, and each of its steps does when it is opened', async () => {
    const old = { ...step, link: 'v=1&preset=talks-falter' }
    const { user, drawer, store } = await importFile(
      fileOf({ kind: 'lodestone-deck', version: 1, deck: { ...deck, steps: [old] } }),
    )
    const sayOf = (subject: string) =>
      `${subject} was made on an earlier version of the model: its choices are kept, but the figures differ from those of then.`
    expect(await screen.findByText(`Imported “Theirs”, 1 step. ${sayOf('The deck')}`)).toBeInTheDocument()
    await user.click(await drawer.findByRole('button', { name: /^1 A finding/ }))
    expect(drawer.getByText(sayOf('The step'))).toBeVisible()
    await user.click(drawer.getByRole('button', { name: 'Replace with this page' }))
    await waitFor(() => expect(drawer.queryByText(sayOf('The step'))).toBeNull())
    await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo', hidden: true }))
    expect(await drawer.findByText(sayOf('The step'))).toBeVisible()
    await user.click(drawer.getByRole('button', { name: 'Open on the page' }))
    expect(await screen.findByText(`Step 1 of Theirs is on the page. ${sayOf('The step')}`)).toBeInTheDocument()
    expect(store.getState().present.scenario.events).toEqual({ 'talks-falter': true })
  })

  it('whose steps name what is not known here is taken in and marked', async () => {
    const odd = { ...step, link: 'v=2&on=moon-landing', question: { indicator: 'mood', kind: 'number' } }
    const { user, drawer } = await importFile(
      fileOf({ kind: 'lodestone-deck', version: 1, deck: { ...deck, steps: [odd] } }),
    )
    expect(await screen.findByText(/One step names something that is not known here/)).toBeInTheDocument()
    await user.click(await drawer.findByRole('button', { name: /^1 A finding .* something in it is not known here/ }))
    expect(drawer.getByText(/moon-landing/)).toBeVisible()
    expect(drawer.getByText('The question is about “mood”, which is not an indicator here.')).toBeVisible()
    expect(drawer.getByRole('option', { name: /mood \(not known here\)/, selected: true })).toBeVisible()
  })
})

describe('a broken file', () => {
  it.each([
    ['{"kind":"lodesto', 'The file is no JSON, so it is no deck; it may have been cut off on its way.'],
    [{ kind: 'lodestone-saved' }, 'The file is not a deck file: it does not say kind "lodestone-deck".'],
    [
      { kind: 'lodestone-deck', version: 1, deck: { ...deck, steps: [step, { ...step, id: 't', note: 5 }] } },
      'Step 2, note: must be a string, not 5.',
    ],
    [
      {
        kind: 'lodestone-deck',
        version: 1,
        deck: { ...deck, steps: [step, { ...step, id: 't', link: 'v=2&set=phaseWeeks:1e9' }] },
      },
      'Step 2, link: sets "phaseWeeks" to 1000000000, and it must be from 0 to 520.',
    ],
    [
      { kind: 'lodestone-deck', version: 1, deck: { ...deck, steps: Array.from({ length: 150_000 }, () => 0) } },
      'and 149995 more',
    ],
    [
      `{"kind":"lodestone-deck","version":1,"deck":{"steps":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`,
      'Step 1, [0]: is nested more than 64 deep.',
    ],
    ['{"kind":"lodestone-deck","version":1,"__proto__":{"deck":7}}', '__proto__: is a key that no file may use.'],
    // Half a character of UTF-8.
    [new Uint8Array([0x7b, 0xc3]).buffer, 'The file is not written in UTF-8, as JSON is.'],
  ])('is named, with what is wrong and where: %#', async (json, fault) => {
    const { user, drawer } = await importFile(fileOf(json, 'broken.json'))
    const alert = await drawer.findByRole('alert')
    expect(alert).toHaveTextContent('“broken.json” was not imported; your decks are as they were.')
    expect(alert).toHaveTextContent(fault)
    expect(await kept()).toEqual([])
    await user.click(drawer.getByRole('button', { name: 'Dismiss' }))
    expect(drawer.queryByRole('alert')).toBeNull()
  })

  it('of the browser’s own is named, left as it is, and does not hide the others', async () => {
    await write('decks', 'odd', { kind: 'lodestone-deck', version: 1, deck: { ...deck, name: 7 } })
    await write('decks', 'theirs', { kind: 'lodestone-deck', version: 1, deck })
    renderDeck(<DeckDrawer />)
    const drawer = await openedDrawer()
    expect(drawer.getByRole('alert')).toHaveTextContent('The deck, name: must be a string, not 7.')
    expect(drawer.getByRole('option', { name: 'Theirs' })).toBeVisible()
    expect((await readAll('decks')).map(([id]) => id)).toEqual(['odd', 'theirs'])
  })
})
