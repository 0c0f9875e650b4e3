// What is wrong with data, and where: every fault names the place in the file.
import type * as z from 'zod/mini'

/** One thing wrong with a file: where, as in `links[12].share` (empty for the file as a whole), and what. */
export interface Fault {
  path: string
  message: string
}

export type Path = readonly PropertyKey[]

/** Takes one fault. */
export type Report = (path: Path, message: string) => void

/** What the door answers: the data, or everything that is wrong with it. */
export type Parsed<Key extends string, T> = ({ ok: true } & Record<Key, T>) | { ok: false; faults: Fault[] }

/** A text as it stands in JSON, so that a message stays on one line. */
export function quote(text: string): string {
  return JSON.stringify(text)
}

/** A path in writing: `links[12].share`. Keys that are no plain words are quoted. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    if (!/^[\w/-]+$/.test(name)) return `${text}[${quote(name)}]`
    return text === '' ? name : `${text}.${name}`
  }, '')
}

/** Runs checks that report faults, and gives what they reported. */
export function collectFaults(check: (report: Report) => void): Fault[] {
  const faults: Fault[] = []
  check((path, message) => faults.push({ path: formatPath(path), message }))
  return faults
}

/** Reports what a schema found. Needs issues that carry their input (`reportInput`). */
export function reportIssues(issues: readonly z.core.$ZodIssue[], report: Report, at: Path = []): void {
  for (const issue of issues) {
    const path = [...at, ...issue.path]
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) report([...path, key], 'is no known key')
      continue
    }
    if (issue.code !== 'invalid_union') {
      report(path, describeIssue(issue))
      continue
    }
    // A branch that failed only further in is the one that was meant.
    const meant = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0))
    if (meant) reportIssues(meant, report, path)
    else report(path, `must be ${issue.errors.map(expectedOf).join(' or ')}, not ${kindOf(issue.input)}`)
  }
}

function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing'
      if (typeof issue.input === 'number' && issue.expected === 'number') return 'must be a finite number'
      return `must be ${article(issue.expected)}, not ${kindOf(issue.input)}`
    case 'invalid_value':
      if (issue.input === undefined) return 'is missing'
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}, not ${kindOf(issue.input)}`
    default:
      return issue.message
  }
}

function expectedOf(branch: readonly z.core.$ZodIssue[]): string {
  const [issue] = branch
  return issue?.code === 'invalid_type' ? article(issue.expected) : 'another value'
}

function article(kind: string): string {
  if (kind === 'null') return kind
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  return typeof value === 'string' && value.length > 60 ? 'a long text' : JSON.stringify(value)
}
