// The browser's own database: what the reader keeps here, and word of it to the other tabs.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { ifAllowed } from '../browser/allowed'
import { t } from '../texts/translate'
import { nameOf, toStorageError, unavailable } from './StorageError'

/** What a store holds by id is checked again when it is read: another version of the page may have written it. */
interface StorageSchema extends DBSchema {
  saved: { key: string; value: unknown }
  decks: { key: string; value: unknown }
}

type StoreName = 'saved' | 'decks'

type Database = IDBPDatabase<StorageSchema>

let opening: Promise<Database> | null = null

function openDatabase(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

/** How long a browser may take to open the database, in ms: some never answer. */
const patience = 10_000

async function open(): Promise<Database> {
  if (!ifAllowed(() => indexedDB)) throw unavailable()
  const opened = openDB<StorageSchema>('lodestone', 1, {
    upgrade: (database) => {
      database.createObjectStore('saved')
      database.createObjectStore('decks')
    },
    // A newer page in another tab waits for this one to let go.
    blocking: forget,
    terminated: forget,
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(t('it did not answer'))), patience)
  })
  try {
    return await Promise.race([opened, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Lets go of the database; the next use opens it again. */
function forget(): void {
  void opening?.then((database) => database.close()).catch(() => {})
  opening = null
}

/** Does some work on the database, once more on a fresh one where it was closed meanwhile. */
async function use<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    const database = await openDatabase()
    try {
      return await work(database)
    } catch (error) {
      if (nameOf(error) !== 'InvalidStateError') throw error
      opening = null
      return await work(await openDatabase())
    }
  } catch (error) {
    throw toStorageError(error)
  }
}

/** All records of a store, by id. Rejects with a {@link StorageError}. */
export function readAll(store: StoreName): Promise<[string, unknown][]> {
  return use(async (database) => {
    const transaction = database.transaction(store)
    const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()])
    return keys.map((key, i): [string, unknown] => [key, values[i]])
  })
}

/** Keeps a record under an id, in place of any that is there, and tells the other tabs. Rejects as `readAll`. */
export function write(store: StoreName, id: string, record: unknown): Promise<void> {
  return writeAll(store, [[id, record]])
}

/** Keeps several records by id: all of them or, where one does not fit, none. Rejects as `readAll`. */
export async function writeAll(store: StoreName, records: readonly (readonly [string, unknown])[]): Promise<void> {
  await use(async (database) => {
    const transaction = database.transaction(store, 'readwrite')
    // As async functions, so that a put that throws at once is waited for like one that fails.
    const puts = records.map(async ([id, record]) => transaction.store.put(record, id))
    try {
      await Promise.all([...puts, transaction.done])
    } catch (error) {
      undo(transaction)
      throw error
    }
  })
  tellChange(store)
}

/** Takes back what a transaction has done, if the browser has not already. */
function undo(transaction: { abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}

/** Changes a record in one go with reading it, so that no other tab's change is lost. Rejects as `readAll`. */
export async function update(store: StoreName, id: string, change: (record: unknown) => unknown): Promise<void> {
  await use(async (database) => {
    const transaction = database.transaction(store, 'readwrite')
    const changed = change(await transaction.store.get(id))
    await Promise.all([transaction.store.put(changed, id), transaction.done])
  })
  tellChange(store)
}

/** Takes a record out, and tells the other tabs. Rejects as `readAll`. */
export async function remove(store: StoreName, id: string): Promise<void> {
  await use((database) => database.delete(store, id))
  tellChange(store)
}

const channelName = 'lodestone-storage'

/** This tab among those that hear of its changes. */
const tab = `${Date.now()}-${Math.random()}`

function openChannel(): BroadcastChannel | null {
  return ifAllowed(() => new BroadcastChannel(channelName))
}

function tellChange(store: StoreName): void {
  const channel = openChannel()
  channel?.postMessage({ store, tab })
  channel?.close()
}

/** Calls back when another tab has changed a store; gives the stop. */
export function onChangeElsewhere(store: StoreName, callback: () => void): () => void {
  const channel = openChannel()
  channel?.addEventListener('message', ({ data }) => {
    if (data?.store === store && data.tab !== tab) callback()
  })
  return () => channel?.close()
}
