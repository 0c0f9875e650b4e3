// The worker that keeps the page for use without a network, and says when a newer version lies ready.
import { Workbox } from 'workbox-window'

/** What is asked of a registered worker. */
export interface PageKeeper {
  addEventListener(type: 'waiting' | 'controlling', listener: () => void): void
  messageSkipWaiting(): void
  register(): Promise<unknown>
}

/**
 * Registers the worker beside the page. `onReady` is called when a newer version waits; what it is given loads that
 * version. A browser that refuses workers leaves the page as it is: it then needs the network.
 */
export function keepPage(
  onReady: (load: () => void) => void,
  keeper: PageKeeper = new Workbox('./sw.js', { scope: './' }),
  reload: () => void = () => window.location.reload(),
): void {
  keeper.addEventListener('waiting', () =>
    onReady(() => {
      keeper.addEventListener('controlling', reload)
      keeper.messageSkipWaiting()
    }),
  )
  keeper.register().catch(() => undefined)
}
