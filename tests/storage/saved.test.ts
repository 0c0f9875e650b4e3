// The saved scenarios of this browser: checked when they are read, and taken in from a file without overwriting any.
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { savedRecord } from '../data/savedRecord'
import { openTab } from './tabs'

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))

test('the latest stands first; one that cannot be read is listed with its faults and stays as it is', async () => {
  const { database, saved } = await openTab()
  const [early, late] = [savedRecord(), savedRecord({ id: 'late', savedAt: '2026-11-19T08:00:00.000Z' })]
  const broken = { name: 'Half', id: 'half' }
  const astray = savedRecord({ id: 'elsewhere' })
  await database.writeAll('saved', [
    ['one', early],
    ['half', broken],
    ['late', late],
    ['astray', astray],
  ])
  const { scenarios, unread } = await saved.readSaved()
  expect(scenarios).toEqual([late, early])
  expect(unread).toEqual([
    { id: 'astray', name: 'Talks falter', faults: [{ path: 'id', message: expect.any(String) }], record: astray },
    {
      id: 'half',
      name: 'Half',
      faults: expect.arrayContaining([{ path: 'link', message: 'is missing' }]),
      record: broken,
    },
  ])
  expect(await database.readAll('saved')).toHaveLength(4)
})

test('an import leaves out what is here already, and keeps what only has the same id beside it', async () => {
  const { saved } = await openTab()
  const [mine, renamed] = [savedRecord(), savedRecord({ name: 'Renamed elsewhere' })]
  expect(await saved.importAll([mine, mine])).toEqual({ added: [mine], known: 1 })
  const second = await saved.importAll([mine, renamed])
  expect(second).toMatchObject({ added: [{ name: 'Renamed elsewhere' }], known: 1 })
  expect(second.added[0]?.id).not.toBe('one')
  expect((await saved.readSaved()).scenarios.map(({ name }) => name).sort()).toEqual([
    'Renamed elsewhere',
    'Talks falter',
  ])
  expect(await saved.importAll([mine, renamed])).toEqual({ added: [], known: 2 })
})

test('ids are never the same', async () => {
  const { saved } = await openTab()
  const ids = new Set(Array.from({ length: 1000 }, saved.newId))
  expect(ids.size).toBe(1000)
})
