// Whether a worker keeps this page for use without a network.
import { serviceWorkers } from './serviceWorker'

/** Built, without a mocked network, and in a browser that has workers and lets them in here. */
export function canKeepPage(): boolean {
  return import.meta.env.PROD && !import.meta.env.VITE_MOCK && serviceWorkers() !== null
}
