// Paths in writing.
import { expect, test } from 'vitest'
import { formatPath } from '../../src/data/faults'

test.each([
  [['links', 12, 'share'], 'links[12].share'],
  [['scenarios', 1, 'asOf'], 'scenarios[1].asOf'],
  [['overrides', 'heavy-magnets/ford-suppliers'], 'overrides.heavy-magnets/ford-suppliers'],
  [['events', 'two words'], 'events["two words"]'],
  [['events', 'line\nbreak'], 'events["line\\nbreak"]'],
  [[3], '[3]'],
  [[], ''],
])('%j', (path, text) => {
  expect(formatPath(path)).toBe(text)
})
