// Whether a worker keeps this page for use without a network.

/** Built, without a mocked network, and in a browser that has workers. */
export function canKeepPage(): boolean {
  return import.meta.env.PROD && !import.meta.env.VITE_MOCK && 'serviceWorker' in navigator
}
