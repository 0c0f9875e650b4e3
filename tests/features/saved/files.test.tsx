// Saved scenarios to and from files, and what is left to do where the browser keeps nothing.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { IDBObjectStore } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { parseSavedFile, writeSavedFile } from '../../../src/data/savedFile'
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

/** Catches the files that are handed out, by name. */
function catchFiles(): Map<string, Blob> {
  const files = new Map<string, Blob>()
  let last: Blob | null = null
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) last = blob
    return 'blob:caught'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) files.set(this.download, last)
  })
  return files
}

function fileOf(content: string, name = 'scenarios.json'): File {
  return new File([content], name, { type: 'application/json' })
}

async function importFile(user: Awaited<ReturnType<typeof renderSaved>>['user'], file: File) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (!input) throw new Error('There is no place to put a file')
  await user.upload(input, file)
}

test('one and all go to a file that holds them as they are', async () => {
  const files = catchFiles()
  await database.write('saved', 'one', savedRecord())
  await database.write('saved', 'two', savedRecord({ id: 'two', name: 'Größe & Co.' }))
  const { pick, user } = await renderSaved()
  await pick('Größe & Co.', 'Export to a file')
  await user.click(screen.getByRole('button', { name: 'Export all to a file' }))
  const [one, all] = [...files]
  expect(one?.[0]).toBe('lodestone-scenario-gro-e-co.json')
  expect(all?.[0]).toMatch(/^lodestone-scenarios-\d{4}-\d{2}-\d{2}\.json$/)
  expect(parseSavedFile((await all?.[1].text()) ?? '')).toMatchObject({
    scenarios: [savedRecord(), savedRecord({ id: 'two', name: 'Größe & Co.' })],
  })
})

test('a file is imported, with a way back; a second time nothing is added', async () => {
  const { user, said, undo } = await renderSaved()
  const content = writeSavedFile([savedRecord(), savedRecord({ id: 'two', name: 'Lapse' })])
  await importFile(user, fileOf(content))
  expect(await screen.findByText('From “scenarios.json”: 2 scenarios imported.')).toBeVisible()
  expect(names().sort()).toEqual(['Lapse', 'Talks falter'])
  expect(said()).toBe('Imported 2 scenarios.')
  await importFile(user, fileOf(content))
  expect(await screen.findByText('From “scenarios.json”: 2 here already.')).toBeVisible()
  undo()
  expect(await screen.findByText(/^Nothing is saved yet/)).toBeVisible()
})

test('a file with a number that no model takes keeps the others, and says which', async () => {
  const { user } = await renderSaved()
  const wild = savedRecord({ name: 'Wild', link: 'v=2&set=phaseWeeks:1e9' })
  await importFile(user, fileOf(writeSavedFile([wild, savedRecord({ id: 'two', name: 'Lapse' })])))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    '“Wild”: scenarios[0].link sets "phaseWeeks" to 1000000000, and it must be from 0 to 520',
  )
  expect(names()).toEqual(['Lapse'])
})

test('a file that is no UTF-8 says so', async () => {
  const { user } = await renderSaved()
  await importFile(user, new File([new Uint8Array([0x7b, 0xc3])], 'half.json'))
  expect(
    await screen.findByText(/^Nothing was imported from “half.json”. The file is not written in UTF-8, as JSON is./),
  ).toBeVisible()
})

test('a file is dropped on the drawer', async () => {
  await renderSaved()
  const target = screen.getByText('or drop a file here')
  fireEvent.drop(target, { dataTransfer: { files: [fileOf(writeSavedFile([savedRecord()]))] } })
  await row('Talks falter')
})

test('of a file that is broken in part the good ones are kept and the others named', async () => {
  const { user } = await renderSaved()
  const { link: _, ...half } = savedRecord({ id: 'half', name: 'Half' })
  const file = { kind: 'lodestone-scenarios', version: 1, scenarios: [half, savedRecord()] }
  await importFile(user, fileOf(JSON.stringify(file)))
  const alert = within(await screen.findByRole('alert'))
  expect(alert.getByText(/1 scenario imported, 1 left out, because it is broken\./)).toBeVisible()
  expect(alert.getByText('“Half”: scenarios[0].link is missing')).toBeVisible()
  expect(names()).toEqual(['Talks falter'])
  await user.click(alert.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test.each([
  ['no json', 'The file is not JSON, so it is no file of saved scenarios.'],
  ['{"kind":"lodestone-scenarios","version":9,"scenarios":[]}', 'It was written by a newer version of this page'],
])('a file with %j changes nothing, and says why', async (content, why) => {
  await database.write('saved', 'one', savedRecord())
  const { user } = await renderSaved()
  await importFile(user, fileOf(content, 'odd.json'))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('Nothing was imported from “odd.json”.')
  expect(alert).toHaveTextContent(why)
  expect(names()).toEqual(['Talks falter'])
})

test('a browser without room says so, keeps what was typed, and offers a file', async () => {
  const files = catchFiles()
  const { save, user } = await renderSaved()
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await save('Monday', 'For the board')
  expect(await screen.findByRole('alert')).toHaveTextContent('It was not saved. This browser has no room left for it.')
  expect(screen.getByLabelText('Note')).toHaveValue('For the board')
  await user.click(screen.getByRole('button', { name: 'Export to a file instead' }))
  const [name, blob] = [...files][0] ?? []
  expect(name).toBe('lodestone-scenario-monday.json')
  expect(parseSavedFile((await blob?.text()) ?? '')).toMatchObject({
    ok: true,
    scenarios: [{ name: 'Monday', note: 'For the board', link: 'v=2&name=Monday' }],
  })
})

test('a private window still exports, and uses a file while the drawer is open', async () => {
  const files = catchFiles()
  vi.stubGlobal('indexedDB', undefined)
  vi.resetModules()
  const { renderSaved: renderPrivately } = await import('./renderSaved')
  const { user, store, said } = await renderPrivately()
  expect(await screen.findByText(/^This browser keeps nothing here/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Save this scenario' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Export to a file instead' }))
  expect([...files.keys()]).toEqual(['lodestone-scenario-the-document.json'])
  const { snapshot } = savedRecord()
  const record = savedRecord({ link: 'v=2&on=talks-falter', snapshot: { ...snapshot, modelVersion } })
  await importFile(user, fileOf(writeSavedFile([record])))
  await waitFor(() => expect(screen.getByText(/could not be kept/)).toBeVisible())
  await user.click(screen.getByRole('button', { name: 'Pin “Talks falter” to compare' }))
  expect(said()).toBe('Pinned “Talks falter” as B.')
  expect(store.getState().present.pins.b?.scenario.events).toEqual({ 'talks-falter': true })
})
