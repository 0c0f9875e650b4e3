// Saved scenarios in this browser, for React: the list, kept in step with other tabs, and what changes it.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Fault } from '../data/faults'
import { nameOfRecord } from '../data/savedFile'
import { parseSaved, type SavedScenario } from '../data/savedSchema'
import { t } from '../texts/translate'
import { onChangeElsewhere, readAll, remove, update, write, writeAll } from './database'
import { StorageError } from './StorageError'

const store = 'saved'

/** A record that this page cannot use. It stays where it is, as it is. */
export interface UnreadRecord {
  id: string
  name: string | null
  faults: Fault[]
  record: unknown
}

interface SavedList {
  /** The latest first. */
  scenarios: SavedScenario[]
  unread: UnreadRecord[]
}

/** Reads all records and checks each again. Rejects with a `StorageError`. */
export async function readSaved(): Promise<SavedList> {
  const list: SavedList = { scenarios: [], unread: [] }
  for (const [id, record] of await readAll(store)) {
    const parsed = parseSaved(record)
    if (parsed.ok && parsed.saved.id === id) list.scenarios.push(parsed.saved)
    else {
      const faults = parsed.ok ? [{ path: 'id', message: t('is not the one that it is kept under') }] : parsed.faults
      list.unread.push({ id, name: nameOfRecord(record), faults, record })
    }
  }
  list.scenarios.sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))
  return list
}

const savedQuery = queryOptions<SavedList, StorageError>({
  queryKey: ['saved'],
  queryFn: readSaved,
  staleTime: Number.POSITIVE_INFINITY,
  // The browser answers without a network, and asking a browser that keeps nothing again is of no use.
  networkMode: 'always',
  retry: false,
})

/** The saved scenarios; what another tab changes shows at once. */
export function useSavedScenarios() {
  const client = useQueryClient()
  useEffect(() => {
    const refresh = () => void client.invalidateQueries({ queryKey: savedQuery.queryKey })
    return onChangeElsewhere(store, refresh)
  }, [client])
  return useQuery(savedQuery)
}

type SavedEdit = Partial<Pick<SavedScenario, 'name' | 'note'>>

/** What changes the saved scenarios. Each rejects with a `StorageError`, and has changed nothing then. */
export function useSavedChanges() {
  return {
    save: useChange((saved: SavedScenario) => write(store, saved.id, saved)),
    edit: useChange(({ id, edit }: { id: string; edit: SavedEdit }) => editSaved(id, edit)),
    remove: useChange((id: string) => remove(store, id)),
    /** Puts back what was removed, a record that cannot be read too. */
    restore: useChange(({ id, record }: { id: string; record: unknown }) => write(store, id, record)),
    importAll: useChange(importAll),
    /** Takes out what an import brought. */
    removeAll: useChange(async (ids: readonly string[]) => {
      for (const id of ids) await remove(store, id)
    }),
  }
}

function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient()
  return useMutation<Output, StorageError, Input>({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: savedQuery.queryKey }),
    networkMode: 'always',
  })
}

async function editSaved(id: string, edit: SavedEdit): Promise<void> {
  await update(store, id, (record) => {
    const parsed = parseSaved(record)
    if (!parsed.ok)
      throw new StorageError('failed', t('It was deleted in another tab meanwhile, so it could not be changed.'))
    return { ...parsed.saved, ...edit }
  })
}

interface Imported {
  added: SavedScenario[]
  /** How many of the file were here already, exactly so, or stand in it twice. */
  known: number
}

/** Keeps all or none. One whose id is taken by another is kept beside it under an id of its own. */
export async function importAll(scenarios: readonly SavedScenario[]): Promise<Imported> {
  const kept = await readAll(store)
  const ids = new Set(kept.map(([id]) => id))
  const contents = new Set(kept.map(([, record]) => contentOf(record)))
  const added: SavedScenario[] = []
  for (const scenario of scenarios) {
    const content = contentOf(scenario)
    if (contents.has(content)) continue
    const record = ids.has(scenario.id) ? { ...scenario, id: newId() } : scenario
    ids.add(record.id)
    contents.add(content)
    added.push(record)
  }
  if (added.length > 0) {
    await writeAll(
      store,
      added.map((record) => [record.id, record] as const),
    )
  }
  return { added, known: scenarios.length - added.length }
}

/** A record without its id, as a text: the same for the same content. */
function contentOf(record: unknown): string {
  const parsed = parseSaved(record)
  return JSON.stringify(parsed.ok ? { ...parsed.saved, id: '' } : record)
}

/** An id that no other record has. Not by `randomUUID`, which pages without https lack. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
