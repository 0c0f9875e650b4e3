// A library that cannot be had is said in words; one that can is handed on.
import { expect, test } from 'vitest'
import { ExportError, loadLibrary } from '../../src/exports/loadLibrary'

test('what was loaded is handed on', async () => {
  expect(await loadLibrary('Excel', () => Promise.resolve('library'))).toBe('library')
})

test('a library that does not come fails in words, with the cause kept', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module')
  const failure = await loadLibrary('PowerPoint', () => Promise.reject(cause)).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(ExportError)
  expect(failure).toMatchObject({ cause, message: expect.stringMatching(/PowerPoint.*connection.*try again/) })
})
