// The whole app as production renders it, at an address of its own, with its files served by mocked addresses.
import { configure, render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { mockServer } from '../../mocks/server'
import { App } from '../../src/app/App'
import { readShipped } from './shipped'

/** The mocked addresses: they answer with the shipped files, until a test puts a fault before them with `use`. */
export const server = mockServer({ dataset: readShipped('dataset.json'), trade: readShipped('trade.json') })

/** Starts the mocked addresses around the tests of a file, and gives those the time that a whole page takes. */
export function serveFiles(): void {
  vi.setConfig({ testTimeout: 60_000 })
  configure({ asyncUtilTimeout: 20_000 })
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())
}

/** Renders the app at an address, without waiting for its data. */
export function renderApp(query = ''): UserEvent {
  window.history.replaceState(null, '', `/${query}`)
  const user = userEvent.setup()
  render(<App />)
  return user
}

/** Renders the app at an address and waits until its figures stand. */
export async function openApp(query = ''): Promise<UserEvent> {
  const user = renderApp(query)
  await screen.findByLabelText('Headline figures, illustrative')
  return user
}
