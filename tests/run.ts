// The whole test command: types, lint, unit and component tests, build, browser tests; ends with one line that counts them all.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './e2e/browser'
import { engineNames, lacking } from './e2e/smoke/installed'

interface Count {
  passed: number
  failed: number
  skipped: number
}

const reports = mkdtempSync(join(tmpdir(), 'lodestone-tests-'))

function heading(text: string): void {
  console.log(`\n— ${text}`)
}

/** Runs a command of the project's own tools; whether it ended well. */
function runs(command: string, args: string[], env: Record<string, string> = {}): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

/** The counts that a report holds; a runner that left no report counts as one failure. */
function countFrom(ok: boolean, read: () => Count): Count {
  try {
    const count = read()
    // A runner can fail beside its tests, in a set-up or an unhandled rejection: that is a failure too.
    return ok || count.failed > 0 ? count : { ...count, failed: 1 }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function readNumbers(file: string, keys: readonly string[]): number[] {
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return keys.map((key) => {
    const value = key
      .split('.')
      .reduce<unknown>((at, name) => (at instanceof Object ? Reflect.get(at, name) : undefined), report)
    if (typeof value !== 'number') throw new Error(`The report ${file} has no ${key}`)
    return value
  })
}

function checkTypesAndLint(): Count {
  heading('types and lint')
  const ok = runs('npm', ['run', '--silent', 'check'])
  return { passed: 0, failed: ok ? 0 : 1, skipped: 0 }
}

function runUnitTests(): Count {
  heading('unit and component tests')
  const file = join(reports, 'unit.json')
  const args = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json']
  const ok = runs('npx', [...args, `--outputFile.json=${file}`])
  return countFrom(ok, () => {
    const [passed = 0, failed = 0, skipped = 0] = readNumbers(file, [
      'numPassedTests',
      'numFailedTests',
      'numPendingTests',
    ])
    return { passed, failed, skipped }
  })
}

function runBrowserTests(): Count {
  heading('browser tests')
  if (!runs('npx', ['vite', 'build', '--logLevel', 'warn'])) return { passed: 0, failed: 1, skipped: 0 }
  if (!ensureBrowser()) return { passed: 0, failed: 1, skipped: 0 }
  for (const line of engineNames.map(lacking)) if (line !== null) console.log(line)
  const file = join(reports, 'browser.json')
  const ok = runs('npx', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  })
  return countFrom(ok, () => {
    const [expected = 0, unexpected = 0, flaky = 0, skipped = 0] = readNumbers(file, [
      'stats.expected',
      'stats.unexpected',
      'stats.flaky',
      'stats.skipped',
    ])
    return { passed: expected + flaky, failed: unexpected, skipped }
  })
}

const counts = [checkTypesAndLint(), runUnitTests(), runBrowserTests()]
const total = (of: keyof Count) => counts.reduce((sum, count) => sum + count[of], 0)
const [passed, failed, skipped] = [total('passed'), total('failed'), total('skipped')]
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
