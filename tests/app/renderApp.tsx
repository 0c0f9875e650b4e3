// The whole app as production renders it, on the shipped files served by mocked addresses, at an address of its own.
import { render, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { mockServer } from '../../mocks/server'
import { App } from '../../src/app/App'
import { readFile } from './shipped'

/** The mocked addresses: they answer with the shipped files, until a test puts a fault before them with `use`. */
export const server = mockServer({ dataset: readFile('dataset.json'), trade: readFile('trade.json') })

/** Starts the mocked addresses around the tests of a file; call it once, at the top. */
export function serveFiles(): void {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())
}

/** Renders the app at an address, without waiting for its data. */
export function renderApp(query = ''): UserEvent {
  window.history.replaceState(null, '', `/${query}`)
  const user = userEvent.setup()
  render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  return user
}

/** Renders the app at an address and waits until its figures stand. */
export async function openApp(query = ''): Promise<UserEvent> {
  const user = renderApp(query)
  await screen.findByRole('region', { name: 'Headline figures, illustrative' })
  return user
}
