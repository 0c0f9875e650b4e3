// The browser's own database: what the reader keeps here, and word of it to the other tabs.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** What a store holds by id is checked again when it is read: another version of the page may have written it. */
interface StorageSchema extends DBSchema {
  saved: { key: string; value: unknown }
  decks: { key: string; value: unknown }
}

export type StoreName = 'saved' | 'decks'

export type StorageFault = 'unavailable' | 'full' | 'failed'

/** Why something could not be kept or read; the message is for the reader. */
export class StorageError extends Error {
  readonly fault: StorageFault

  constructor(fault: StorageFault, message: string) {
    super(message)
    this.name = 'StorageError'
    this.fault = fault
  }
}

/** The error in words; anything that is not known is named as it came. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') {
    return new StorageError(
      'full',
      'This browser has no room left for it. Export to a file instead, or delete something.',
    )
  }
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'ReferenceError') {
    return new StorageError(
      'unavailable',
      'This browser keeps nothing here, as in a private window. Export to a file instead.',
    )
  }
  return new StorageError(
    'failed',
    `This browser could not keep or read it: ${error instanceof Error ? error.message : String(error)}`,
  )
}

let opening: Promise<IDBPDatabase<StorageSchema>> | null = null

function openDatabase(): Promise<IDBPDatabase<StorageSchema>> {
  opening ??= openDB<StorageSchema>('lodestone', 1, {
    upgrade: (database) => {
      database.createObjectStore('saved')
      database.createObjectStore('decks')
    },
    // A newer page in another tab waits for this one to let go.
    blocking: (_, __, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      opening = null
    },
    terminated: () => {
      opening = null
    },
  }).catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

/** All records of a store, by id. Rejects with a `StorageError`. */
export async function readAll(store: StoreName): Promise<[string, unknown][]> {
  try {
    const database = await openDatabase()
    const transaction = database.transaction(store)
    const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()])
    return keys.map((key, i) => [key, values[i]])
  } catch (error) {
    throw toStorageError(error)
  }
}

/** Keeps a record under an id, in place of any that is there, and tells the other tabs. Rejects with a `StorageError`. */
export async function write(store: StoreName, id: string, record: unknown): Promise<void> {
  try {
    await (await openDatabase()).put(store, record, id)
  } catch (error) {
    throw toStorageError(error)
  }
  tellChange(store)
}

/** Takes a record out, and tells the other tabs. Rejects with a `StorageError`. */
export async function remove(store: StoreName, id: string): Promise<void> {
  try {
    await (await openDatabase()).delete(store, id)
  } catch (error) {
    throw toStorageError(error)
  }
  tellChange(store)
}

const channelName = 'lodestone-storage'

function tellChange(store: StoreName): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(store)
  channel.close()
}

/** Calls back when another tab has changed a store; gives the stop. */
export function onChangeElsewhere(store: StoreName, callback: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', ({ data }) => {
    if (data === store) callback()
  })
  return () => channel.close()
}
