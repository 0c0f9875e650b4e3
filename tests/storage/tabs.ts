// Tabs of one browser for tests: modules of their own on a database that they share.
import { vi } from 'vitest'

export async function openTab() {
  vi.resetModules()
  return {
    database: await import('../../src/storage/database'),
    saved: await import('../../src/storage/saved'),
  }
}
