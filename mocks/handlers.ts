// The page's own addresses as mocked ones: the shipped files, and named faults to see how the page takes them.
import { delay, type HttpHandler, HttpResponse, http } from 'msw'

const datasetPath = '*/api/v1/dataset.json'
const tradePath = '*/api/v1/trade.json'
const bothPaths = [datasetPath, tradePath]

/** How long a slow answer takes, in milliseconds. */
export const slowMs = 2000

/** Names of the faults, as the page takes them in its address. */
export const faultNames = ['slow', 'empty', 'malformed', 'server-error', 'offline'] as const

export type FaultName = (typeof faultNames)[number]

/** The named fault, or null for any other text. */
export function faultNamed(text: string | null): FaultName | null {
  return faultNames.find((name) => name === text) ?? null
}

/** Handlers that answer with the given files, as they would be parsed from JSON. */
export function fileHandlers(files: { dataset: object; trade: object }): HttpHandler[] {
  return [
    http.get(datasetPath, () => Response.json(files.dataset)),
    http.get(tradePath, () => Response.json(files.trade)),
  ]
}

function onBoth(answer: () => Response | Promise<Response | undefined>): HttpHandler[] {
  return bothPaths.map((path) => http.get(path, answer))
}

/** Handlers of each fault; put them before any others. */
export const faultHandlers: Record<FaultName, HttpHandler[]> = {
  // No answer of its own: the next handler, or else the server, gives the file after the wait.
  slow: onBoth(async () => {
    await delay(slowMs)
    return undefined
  }),
  empty: onBoth(() => new HttpResponse('', { headers: { 'content-type': 'application/json' } })),
  malformed: onBoth(
    () => new HttpResponse('{"schemaVersion": 1, "title', { headers: { 'content-type': 'application/json' } }),
  ),
  'server-error': onBoth(() => new HttpResponse('Internal Server Error', { status: 500 })),
  offline: onBoth(() => HttpResponse.error()),
}
