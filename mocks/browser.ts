// Mocking in the browser, for development: a service worker that lets everything through but the named fault.
import { setupWorker } from 'msw/browser'
import { faultHandlers, faultNamed } from './handlers'

/** Starts the service worker with the named fault, or with none. Rejects where workers are not allowed. */
export async function startMocking(fault: string | null): Promise<void> {
  const name = faultNamed(fault)
  const worker = setupWorker(...(name ? faultHandlers[name] : []))
  await worker.start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest: 'bypass',
    quiet: true,
  })
}
