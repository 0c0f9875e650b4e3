// The mocked addresses for tests in Node.
import { type SetupServer, setupServer } from 'msw/node'
import { fileHandlers } from './handlers'

/** A server that answers with the given files; start it with `listen`, and put faults before them with `use`. */
export function mockServer(files: { dataset: object; trade: object }): SetupServer {
  return setupServer(...fileHandlers(files))
}
