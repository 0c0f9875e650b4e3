// Fetches the dataset and the observed trade once, through the door, for the query cache.
import { queryOptions } from '@tanstack/react-query'
import { t } from '../texts/translate'
import { DataError } from './DataError'
import { countFaults, type Fault } from './faults'
import { readUtf8 } from './jsonRules'
import { parseDatasetInSlices } from './parseDataset'
import { parseTrade } from './parseTrade'

const timeoutMs = 15_000

/** The dataset, from beside the page (or another base address). Fails with a DataError. */
export function datasetQuery(base: string = document.baseURI) {
  return queryOptions({
    queryKey: ['dataset'],
    queryFn: async ({ signal }) => {
      const parsed = await parseDatasetInSlices(await fetchJson(new URL('api/v1/dataset.json', base), signal))
      if (!parsed.ok) throw faulty('dataset.json', parsed.faults)
      return parsed.dataset
    },
    ...once,
  })
}

/** Observed monthly exports, from beside the page (or another base address). Fails with a DataError. */
export function tradeQuery(base: string = document.baseURI) {
  return queryOptions({
    queryKey: ['trade'],
    queryFn: async ({ signal }) => {
      const parsed = parseTrade(await fetchJson(new URL('api/v1/trade.json', base), signal))
      if (!parsed.ok) throw faulty('trade.json', parsed.faults)
      return parsed.trade
    },
    ...once,
  })
}

const once = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // A page served from the same machine works without a network, so never wait for one.
  networkMode: 'always' as const,
  retry: (failures: number, error: Error) => failures < 2 && mayPass(error),
  retryDelay: (failures: number) => 300 * 2 ** failures,
}

/** Whether asking again may help: not where the answer is a file that is wrong. */
function mayPass(error: Error): boolean {
  if (!(error instanceof DataError)) return false
  return error.kind === 'network' || (error.kind === 'status' && error.status !== null && error.status >= 500)
}

function faulty(file: string, faults: Fault[]): DataError {
  const [first] = faults
  const values = { file, fault: `${first?.path} ${first?.message}` }
  const more = countFaults(faults) - 1
  const message =
    more > 0
      ? t('{file} was refused: {fault}, and {more} more', { ...values, more })
      : t('{file} was refused: {fault}', values)
  return new DataError('faults', message, faults)
}

async function fetchJson(url: URL, signal: AbortSignal): Promise<unknown> {
  const body = readUtf8(await fetchBytes(url, signal))
  if (body === null) throw new DataError('malformed', t('{file} is not written in UTF-8', { file: url.pathname }))
  try {
    return JSON.parse(body)
  } catch {
    throw new DataError(
      'malformed',
      t(body.trim() === '' ? '{file} is empty' : '{file} is no JSON', { file: url.pathname }),
    )
  }
}

async function fetchBytes(url: URL, signal: AbortSignal): Promise<ArrayBuffer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) })
    if (response.ok) return await response.arrayBuffer()
    const message = t('{file} was answered with status {status}', { file: url.pathname, status: response.status })
    throw new DataError('status', message, [], response.status)
  } catch (error) {
    // An abort by the query cache is no failure: it must reach the cache as it is.
    if (signal.aborted || error instanceof DataError) throw error
    const late = error instanceof DOMException && error.name === 'TimeoutError'
    throw new DataError(
      'network',
      t(late ? '{file} took over 15 seconds' : '{file} could not be reached', { file: url.pathname }),
    )
  }
}
