// The queries against the mocked addresses, with each named fault.
import { QueryClient } from '@tanstack/react-query'
import { delay, HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { faultHandlers, faultNamed, slowMs } from '../../mocks/handlers'
import { mockServer } from '../../mocks/server'
import { DataError } from '../../src/data/DataError'
import { datasetQuery, tradeQuery } from '../../src/data/queries'
import { readVectors } from '../model/vectors'

const base = 'https://example.org/some/page/index.html?preset=x'
const { dataset } = readVectors('tiny')
const trade = {
  schemaVersion: 1,
  title: 'Trade',
  code: '85051110',
  normalYear: { year: 2024, usTonnes: { value: 1200, low: 1200, high: 1200, basis: 'derived' } },
  fittedMonths: [],
  months: [],
  sources: [],
}
const server = mockServer({ dataset, trade })
let asked: string[] = []
server.events.on('request:start', ({ request }) => {
  asked.push(request.url)
})

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  server.resetHandlers()
  asked = []
})
afterAll(() => server.close())

/** Fetches the dataset with the query's own retries, but without waiting between them. */
function fetchDataset() {
  return new QueryClient().fetchQuery({ ...datasetQuery(base), retryDelay: 0 })
}

async function failure(): Promise<DataError> {
  const error = await fetchDataset().then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof DataError)) throw new Error(`no DataError: ${error}`)
  return error
}

test('the files are fetched from beside the page', async () => {
  const client = new QueryClient()
  expect(await client.fetchQuery(datasetQuery(base))).toMatchObject({ title: 'Tiny' })
  expect(await client.fetchQuery(tradeQuery(base))).toEqual(trade)
  const folder = 'https://example.org/some/page/api/v1'
  expect(asked).toEqual([`${folder}/dataset.json`, `${folder}/trade.json`])
})

test('a second look does not fetch again', async () => {
  const client = new QueryClient()
  await client.fetchQuery(datasetQuery(base))
  await client.fetchQuery(datasetQuery(base))
  expect(asked).toHaveLength(1)
})

describe('named faults', () => {
  test('slow: the data comes after a wait', async () => {
    server.use(...faultHandlers.slow)
    const start = performance.now()
    expect(await fetchDataset()).toMatchObject({ title: 'Tiny' })
    expect(performance.now() - start).toBeGreaterThan(slowMs * 0.9)
  })

  test.each([
    ['empty', 'malformed', 1, /is empty/],
    ['malformed', 'malformed', 1, /is no JSON/],
    ['server-error', 'status', 3, /status 500/],
    ['offline', 'network', 3, /could not be reached/],
  ] as const)('%s fails as %s after %i requests', async (fault, kind, requests, message) => {
    server.use(...faultHandlers[fault])
    const error = await failure()
    expect(error).toMatchObject({ kind, faults: [], status: kind === 'status' ? 500 : null })
    expect(error.message).toMatch(message)
    expect(asked).toHaveLength(requests)
  })

  test('other names are none', () => {
    expect([faultNamed('slow'), faultNamed('fast'), faultNamed(null)]).toEqual(['slow', null, null])
  })
})

test('data with faults is refused with all of them', async () => {
  server.use(http.get('*/dataset.json', () => HttpResponse.json({ ...dataset, horizonWeeks: -1, stressState: 'moon' })))
  const error = await failure()
  expect(error.kind).toBe('faults')
  expect(error.faults.map(({ path }) => path)).toEqual(['horizonWeeks', 'stressState'])
  expect(asked).toHaveLength(1)
})

test('a file that is not there is not asked for again', async () => {
  server.use(http.get('*/dataset.json', () => new HttpResponse(null, { status: 404 })))
  expect(await failure()).toMatchObject({ kind: 'status', status: 404 })
  expect(asked).toHaveLength(1)
})

test('a dropped server is asked again, and may recover', async () => {
  server.use(http.get('*/dataset.json', () => HttpResponse.error(), { once: true }))
  expect(await fetchDataset()).toMatchObject({ title: 'Tiny' })
  expect(asked).toHaveLength(2)
})

test('no answer in 15 seconds is a failure of the network', async () => {
  const late = new AbortController()
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal)
  server.use(http.get('*/dataset.json', () => delay('infinite')))
  const failed = new QueryClient().fetchQuery({ ...datasetQuery(base), retry: false }).catch((error: unknown) => error)
  await vi.waitFor(() => {
    expect(asked).toHaveLength(1)
  })
  late.abort(new DOMException('late', 'TimeoutError'))
  expect(await failed).toMatchObject({ kind: 'network', message: expect.stringContaining('15 seconds') })
  expect(timeout).toHaveBeenCalledWith(15_000)
  timeout.mockRestore()
})

test('a query that is canceled stops its request and does not fail', async () => {
  server.use(http.get('*/dataset.json', () => delay('infinite')))
  const client = new QueryClient()
  const fetched = client.fetchQuery(datasetQuery(base)).catch(() => 'canceled')
  await vi.waitFor(() => {
    expect(asked).toHaveLength(1)
  })
  await client.cancelQueries()
  expect(await fetched).toBe('canceled')
  expect(client.getQueryState(['dataset'])).toMatchObject({ status: 'pending', error: null })
})
