// The worker that keeps the page for use without a network, and word of a newer version, however long the page stays open.
import { ifAllowed } from '../browser/allowed'

/** How often a page that stays open asks for a newer version, in ms. */
const askEveryMs = 3_600_000

/** As much of a registered worker as is asked of it. */
interface KeptWorker extends EventTarget {
  readonly state: string
  postMessage(message: { type: 'SKIP_WAITING' }): void
}

/** As much of a registration. */
export interface Keeping extends EventTarget {
  readonly installing: KeptWorker | null
  readonly waiting: KeptWorker | null
  readonly active: KeptWorker | null
  update(): Promise<unknown>
}

/** As much of a browser's service workers. */
export interface Keeper extends EventTarget {
  readonly controller: KeptWorker | null
  /** A browser that is told to block workers may give nothing instead of refusing. */
  register(script: string, options: { scope: string }): Promise<Keeping | undefined>
}

/** The browser's service workers; null where it has none, or refuses them, as in a sandboxed frame. */
export function serviceWorkers(): Keeper | null {
  return ifAllowed(() => navigator.serviceWorker)
}

/**
 * Registers the worker beside the page. `onReady` is called when a newer version is there; what it is given loads that
 * version. The page asks for one each hour and whenever it comes back into view. A browser that refuses workers leaves
 * the page as it is: it then needs the network. Gives the stop.
 */
export function keepPage(
  onReady: (load: () => void) => void,
  keeper: Keeper | null = serviceWorkers(),
  reload: () => void = () => window.location.reload(),
): () => void {
  const stop = new AbortController()
  const openedBy = keeper?.controller ?? null
  if (keeper) {
    keeper.register('./sw.js', { scope: './' }).then(
      (keeping) => {
        if (keeping && !stop.signal.aborted) watch({ keeper, keeping, openedBy, onReady, reload, signal: stop.signal })
      },
      () => undefined,
    )
  }
  return () => stop.abort()
}

interface Watch {
  keeper: Keeper
  keeping: Keeping
  /** The worker that gave this page; null for one that came from the host. */
  openedBy: KeptWorker | null
  onReady: (load: () => void) => void
  reload: () => void
  signal: AbortSignal
}

function watch({ keeper, keeping, openedBy, onReady, reload, signal }: Watch): void {
  /** The version that the reader has or knows of: the page's own first, which on a first visit is still being installed. */
  let known = openedBy ?? keeping.active ?? keeping.installing ?? keeping.waiting
  const load = () => {
    const { waiting } = keeping
    // Another tab may have let it take over already.
    if (!waiting) return reload()
    // Heard from the worker itself: a page opened before there was one is never told that it has changed hands.
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated' || waiting.state === 'redundant') reload()
    })
    waiting.postMessage({ type: 'SKIP_WAITING' })
  }
  const offer = (worker: KeptWorker | null) => {
    if (!worker || worker === known) return
    known = worker
    onReady(load)
  }
  /** Offers what lies ready, once. */
  const look = () => offer(keeping.waiting ?? keeping.active)
  const follow = () => {
    const { installing } = keeping
    installing?.addEventListener('statechange', () => installing.state === 'installed' && look(), { signal })
  }

  look()
  follow()
  keeping.addEventListener('updatefound', follow, { signal })
  // Another tab has let a newer version take over.
  keeper.addEventListener('controllerchange', look, { signal })

  // Without a network there is no newer version to learn of.
  const ask = () => void keeping.update().catch(() => undefined)
  const askInView = () => {
    if (document.visibilityState !== 'visible') return
    look()
    ask()
  }
  document.addEventListener('visibilitychange', askInView, { signal })
  const asking = setInterval(ask, askEveryMs)
  signal.addEventListener('abort', () => clearInterval(asking))
}

/** Built, without a mocked network, and in a browser that has workers and lets them in here. */
export function canKeepPage(): boolean {
  return import.meta.env.PROD && !import.meta.env.VITE_MOCK && serviceWorkers() !== null
}
