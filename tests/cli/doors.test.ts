// Files and pipes that the command line does not expect: each is a sentence and exit code 2, never a trace.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readVectors } from '../model/vectors'
import { expectRefused, file, folder } from './commandLine'

const { dataset } = readVectors('tiny')
const datasetFile = file('dataset.json', JSON.stringify(dataset))
const scenarioFile = file('scenario.json', '{"asOf": "2025-01-27"}')

function bytesFile(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

test('a number out of bounds', () => {
  const scenario = { asOf: '2025-01-27', parameters: { phaseWeeks: 1e9, priceSpike: 1e308 } }
  expectRefused(
    [datasetFile, file('wild.json', JSON.stringify(scenario))],
    [
      'parameters.phaseWeeks: must not be over 520, is 1000000000',
      'parameters.priceSpike: must not be over 1000, is 1e+308',
    ],
  )
})

test('keys that a scenario does not have', () => {
  expectRefused(
    [datasetFile, file('keys.json', '{"asOf": "2025-01-27", "event": {}, "__proto__": {"asOf": 1}}')],
    ['__proto__: is a key that no file may use'],
  )
  expectRefused([datasetFile, file('unknown.json', '{"asOf": "2025-01-27", "event": {}}')], ['event: is no known key'])
})

test('a powertrain of a name that every record has', () => {
  const named = JSON.stringify(dataset).replaceAll('"ice":', '"constructor":')
  expect(named).not.toBe(JSON.stringify(dataset))
  expectRefused([file('named.json', named), scenarioFile], [/cannot be a powertrain/, /cannot be a powertrain/])
})

test('JSON that is nested ten thousand deep', () => {
  const nest = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
  expectRefused(
    [file('deep.json', JSON.stringify(dataset).replace(/\}$/, `,"extra":${nest}}`)), scenarioFile],
    ['extra[0][0][0]: is nested more than 64 deep'],
  )
})

test('bytes that are no UTF-8', () => {
  const utf16 = Buffer.from(`\uFEFF${JSON.stringify(dataset)}`, 'utf16le')
  expectRefused([bytesFile('utf16.json', utf16), scenarioFile], [/utf16\.json: is not written in UTF-8, as JSON is/])
  const latin = Buffer.from(JSON.stringify({ ...dataset, title: 'Stéle' }), 'latin1')
  expectRefused([bytesFile('latin.json', latin), scenarioFile], [/latin\.json: is not written in UTF-8/])
})

test('more faults than anybody reads: the first hundred, and the count', () => {
  const links = Array.from({ length: 150_000 }, () => ({ source: 'a' }))
  expectRefused(
    [file('many.json', JSON.stringify({ ...dataset, links })), scenarioFile],
    [...Array.from({ length: 100 }, () => /^links\[\d+\]\./), /many\.json: has 149,900 more faults, not listed here$/],
  )
  const scenarios = Array.from({ length: 300 }, () => ({}))
  expectRefused(
    [datasetFile, file('scenarios.json', JSON.stringify(scenarios))],
    [
      ...Array.from({ length: 100 }, (_, i) => `scenarios[${i}].asOf: is missing`),
      /scenarios\.json: has 200 more faults, not listed here$/,
    ],
  )
})

test('a reader that closes the pipe', async () => {
  const many = Array.from({ length: 500 }, () => ({ asOf: '2025-01-27' }))
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const child = spawn(join(root, 'node_modules/.bin/tsx'), [
    join(root, 'src/cli/evaluate.ts'),
    datasetFile,
    file('long.json', JSON.stringify(many)),
  ])
  let said = ''
  child.stderr.on('data', (text) => {
    said += String(text)
  })
  child.stdout.destroy()
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(said).toMatch(/^output: was not taken to its end: .*EPIPE.*\n$/)
  expect(code).toBe(2)
})
