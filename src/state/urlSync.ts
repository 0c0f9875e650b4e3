// Keeps the address and the scenario store in step: a change writes a link, going back or forward reads one.
import type { Dataset } from '../model/dataset'
import { t } from '../texts/translate'
import type { ScenarioStore } from './scenarioStore'
import { decode, earlierModelNotice, encode } from './urlCodec'
import { languageOf, withLanguage } from './urlLanguage'

/** As much of a browser's window as the address needs. */
export interface AddressWindow {
  location: { pathname: string; search: string; hash: string }
  history: {
    pushState(data: null, unused: string, url: string): void
    replaceState(data: null, unused: string, url: string): void
  }
  addEventListener(type: 'popstate', listener: () => void): void
  removeEventListener(type: 'popstate', listener: () => void): void
}

/** Says something to the reader. */
type Tell = (text: string) => void

/** Who hears of what happens later. */
interface Tellers {
  /** A part of an address that cannot be read. */
  problem: Tell
  /** What else is to be known, in full: an address of an earlier model, or a browser that takes none. */
  notice: Tell
}

type Write = 'pushState' | 'replaceState'

/** When a change is written: at once, or when the page has time for it. */
type When = (write: () => void) => void

const atOnce: When = (write) => write()

/**
 * Starts writing every change to the address, and reading it when the user goes back or forward; gives the stop.
 * The store is taken to hold what the address says now: its problems are told by whoever decoded it, later ones here.
 */
export function syncAddress(
  store: ScenarioStore,
  dataset: Dataset,
  window: AddressWindow,
  tell: Tellers,
  when: When = atOnce,
): () => void {
  // A page speaks one language for as long as it is open, so that every address of it asks for the same.
  const language = languageOf(window.location.search)
  const searchOf = (query: string) => {
    const whole = withLanguage(query, language)
    return whole === '' ? '' : `?${whole}`
  }
  const write = createWriter(window, searchOf, tell.notice)
  let written = encode(dataset, store.getState().present)
  let seen = window.location.search

  // Whoever decoded it has named what of it is broken: from here on the entry holds what is used of it.
  if (seen !== searchOf(written)) write('replaceState', written)
  seen = window.location.search

  // A browser takes milliseconds to write an address: a press does not wait for it. Each change keeps its own entry.
  let unwritten: string[] = []
  const writeChanges = () => {
    for (const query of unwritten) write('pushState', query)
    if (unwritten.length > 0) seen = window.location.search
    unwritten = []
  }

  const stop = store.subscribe(({ present, gesture }) => {
    if (gesture) return
    const query = encode(dataset, present)
    if (query === written) return
    written = query
    unwritten.push(query)
    when(writeChanges)
  })

  const read = () => {
    // A jump to an anchor arrives here too; it must not undo what the address could not be made to say.
    if (window.location.search === seen) return
    seen = window.location.search
    // Who goes back in the same moment leaves what was about to be written.
    unwritten = []
    const { choices, problems, migrated } = decode(dataset, seen)
    // Before the store changes: the subscriber then finds nothing left to write.
    written = encode(dataset, choices)
    store.getState().replace(choices)
    for (const problem of problems) tell.problem(problem)
    if (migrated) tell.notice(earlierModelNotice())
    // In today's form, and without what is broken, the entry is not told of again.
    if (seen !== searchOf(written)) write('replaceState', written)
    seen = window.location.search
  }
  window.addEventListener('popstate', read)

  return () => {
    stop()
    writeChanges()
    window.removeEventListener('popstate', read)
  }
}

/** Writes addresses; a browser that refuses is reported once, until it takes one again. */
function createWriter(
  window: AddressWindow,
  searchOf: (query: string) => string,
  onRefusal: Tell,
): (how: Write, query: string) => void {
  let refused = false
  return (how, query) => {
    const { pathname, hash } = window.location
    try {
      window.history[how](null, '', `${pathname}${searchOf(query)}${hash}`)
      refused = false
    } catch {
      if (!refused)
        onRefusal(t('The browser did not take the new address: a copied link may not hold the latest changes.'))
      refused = true
    }
  }
}
