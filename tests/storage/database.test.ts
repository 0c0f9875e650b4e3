// What is kept in this browser: records by id, shared by its tabs; what it refuses is told in words and loses nothing.
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { toStorageError } from '../../src/storage/StorageError'
import { openTab } from './tabs'

beforeEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('records', () => {
  test('are read back as they were written, until they are taken out', async () => {
    const { database } = await openTab()
    await database.write('saved', 'a', { name: 'One' })
    await database.writeAll('saved', [
      ['b', { name: 'Two' }],
      ['c', 3],
    ])
    await database.write('decks', 'd', 'a deck')
    await database.remove('saved', 'c')
    expect(await database.readAll('saved')).toEqual([
      ['a', { name: 'One' }],
      ['b', { name: 'Two' }],
    ])
    expect(await database.readAll('decks')).toEqual([['d', 'a deck']])
  })

  test('are changed in one go with being read, so that two tabs lose nothing', async () => {
    const [one, other] = [await openTab(), await openTab()]
    await one.database.write('saved', 'count', 0)
    const add = (number: unknown) => Number(number) + 1
    const tabs = [one, other, one, other, one]
    await Promise.all(tabs.map(({ database }) => database.update('saved', 'count', add)))
    expect(await other.database.readAll('saved')).toEqual([['count', 5]])
  })

  test('outlive a database that is closed under the page', async () => {
    const { database } = await openTab()
    await database.write('saved', 'a', 1)
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError')
    })
    await database.write('saved', 'b', 2)
    expect(transaction).toHaveBeenCalledTimes(2)
    expect(await database.readAll('saved')).toHaveLength(2)
  })

  test('a newer page that waits for the database gets it, and this one opens it again', async () => {
    const { database } = await openTab()
    await database.write('saved', 'a', 1)
    const deleted = new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('lodestone')
      request.onsuccess = resolve
      request.onblocked = () => reject(new Error('this tab would not let go'))
    })
    await expect(deleted).resolves.toBeDefined()
    await database.write('saved', 'b', 2)
    expect(await database.readAll('saved')).toEqual([['b', 2]])
  })
})

describe('word to other tabs', () => {
  test('reaches them, of the store that changed, and not the tab that changed it', async () => {
    const [one, other] = [await openTab(), await openTab()]
    const heard: string[] = []
    const stops = [
      one.database.onChangeElsewhere('saved', () => heard.push('one')),
      other.database.onChangeElsewhere('saved', () => heard.push('other')),
      other.database.onChangeElsewhere('decks', () => heard.push('decks')),
    ]
    await one.database.write('saved', 'a', 1)
    await vi.waitFor(() => expect(heard).toEqual(['other']))
    await other.database.remove('saved', 'a')
    await vi.waitFor(() => expect(heard).toEqual(['other', 'one']))
    for (const stop of stops) stop()
    await one.database.write('saved', 'a', 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(heard).toEqual(['other', 'one'])
  })

  test('is not needed where the browser cannot give it', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const { database } = await openTab()
    const stop = database.onChangeElsewhere('saved', () => {})
    await database.write('saved', 'a', 1)
    stop()
    expect(await database.readAll('saved')).toEqual([['a', 1]])
  })
})

describe('what the browser refuses', () => {
  test('no room: nothing of several is kept, and a file is offered', async () => {
    const { database } = await openTab()
    await database.write('saved', 'a', 1)
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (value !== 'large') return put.call(this, value, key)
      throw new DOMException('full', 'QuotaExceededError')
    })
    const refused = database.writeAll('saved', [
      ['b', 'small'],
      ['c', 'large'],
    ])
    await expect(refused).rejects.toMatchObject({
      fault: 'full',
      message: 'This browser has no room left for it. Export to a file instead, or delete something.',
    })
    expect(await database.readAll('saved')).toEqual([['a', 1]])
  })

  test.each([
    ['has no database', undefined],
    ['has the name alone', null],
    [
      'denies it',
      {
        open: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      },
    ],
  ])('a browser that %s keeps nothing, and says so', async (_, indexedDB) => {
    vi.stubGlobal('indexedDB', indexedDB)
    const { database } = await openTab()
    const unavailable = { fault: 'unavailable', message: expect.stringContaining('Export to a file instead') }
    await expect(database.readAll('saved')).rejects.toMatchObject(unavailable)
    await expect(database.write('saved', 'a', 1)).rejects.toMatchObject(unavailable)
  })

  test('a refusal is not for ever: the next use asks again', async () => {
    const { database } = await openTab()
    const shared = indexedDB
    vi.stubGlobal('indexedDB', undefined)
    await expect(database.readAll('saved')).rejects.toMatchObject({ fault: 'unavailable' })
    vi.stubGlobal('indexedDB', shared)
    expect(await database.readAll('saved')).toEqual([])
  })

  test('a database that never answers is given up', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() })
    vi.stubGlobal('IDBRequest', EventTarget)
    const { database } = await openTab()
    const refused = expect(database.readAll('saved')).rejects.toMatchObject({
      fault: 'failed',
      message: expect.stringContaining('it did not answer'),
    })
    await vi.advanceTimersByTimeAsync(10_000)
    await refused
    vi.useRealTimers()
  })

  test('a database of a newer page is left alone', async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open('lodestone', 2)
      request.onsuccess = () => {
        request.result.close()
        resolve(null)
      }
    })
    const { database } = await openTab()
    await expect(database.readAll('saved')).rejects.toMatchObject({
      fault: 'newer',
      message: expect.stringContaining('Reload the page'),
    })
  })

  test.each([
    [new Error('odd'), 'failed', '(odd)'],
    ['odd', 'failed', '(odd)'],
    [new DOMException('', 'InvalidStateError'), 'unavailable', 'private window'],
  ])('%o becomes words', (error, fault, text) => {
    const told = toStorageError(error)
    expect(told).toMatchObject({ fault, message: expect.stringContaining(text) })
    expect(toStorageError(told)).toBe(told)
  })
})
