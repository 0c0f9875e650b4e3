// The command line as others run it: a child process on files of a folder of its own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, vi } from 'vitest'

// Each case starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Where the files are; gone after the tests of a file. */
export const folder = mkdtempSync(join(tmpdir(), 'evaluate-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Writes a file and gives its path. */
export function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

/** Runs the command; its exit code, its output and its lines of faults. */
export function evaluateWith(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/tsx'),
    [join(root, 'src/cli/evaluate.ts'), ...args],
    { encoding: 'utf8' },
  )
  return { status, stdout, faults: stderr.split('\n').filter((line) => line !== '') }
}

/** Expects exit 2, these lines of faults and no output. */
export function expectRefused(args: string[], faults: (string | RegExp)[]): void {
  const run = evaluateWith(...args)
  expect(run.stdout).toBe('')
  expect(run.faults).toHaveLength(faults.length)
  run.faults.forEach((line, i) => {
    expect(line).toMatch(faults[i]!)
  })
  expect(run.status).toBe(2)
}
