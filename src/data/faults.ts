// What is wrong with data, and where: every fault names the place in the file.
import type * as z from 'zod/mini'
import { t } from '../texts/translate'

/** One thing wrong with a file: where, as in `links[12].share` (empty for the file as a whole), and what. */
export interface Fault {
  path: string
  message: string
  /** How many others the last of a long list stands for. */
  others?: number
}

/** Faults that are listed; of more, the count is told. */
const mostFaults = 100

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

/** Takes faults one by one, and lists them: the first of them, and how many more there are. */
export function openFaultList(): { report: Report; list: () => Fault[] } {
  const faults: Fault[] = []
  let others = 0
  return {
    report: (path, message) => {
      if (faults.length < mostFaults) faults.push({ path: formatPath(path), message })
      else others++
    },
    list: () => withOthers(faults, others),
  }
}

/** Runs checks that report faults, and gives what they reported. */
export function collectFaults(check: (report: Report) => void): Fault[] {
  const { report, list } = openFaultList()
  check(report)
  return list()
}

/** Faults of several parts of a file as one list, no longer than that of one. */
export function joinFaults(lists: Iterable<readonly Fault[]>): Fault[] {
  const faults: Fault[] = []
  let others = 0
  for (const list of lists) {
    for (const fault of list) {
      if (fault.others === undefined && faults.length < mostFaults) faults.push(fault)
      else others += fault.others ?? 1
    }
  }
  return withOthers(faults, others)
}

function withOthers(faults: Fault[], others: number): Fault[] {
  if (others === 0) return faults
  const message = t('has {others, plural, one {# more fault} other {# more faults}}, not listed here', { others })
  return [...faults, { path: '', message, others }]
}

/** How many faults a list tells of. */
export function countFaults(faults: readonly Fault[]): number {
  return faults.reduce((sum, { others }) => sum + (others ?? 1), 0)
}

/** The issues of lists, by what stands for them in an issue. */
const issuesOfLists = new WeakMap<object, readonly z.core.$ZodIssue[]>()

/**
 * All issues of a list as one, which `reportIssues` takes apart. The schema library hands issues on as arguments of
 * one call, and a call does not take a million.
 */
export function gatherIssues(issues: readonly z.core.$ZodIssue[]): {
  code: 'custom'
  input: undefined
  params: object
} {
  const params = {}
  issuesOfLists.set(params, issues)
  return { code: 'custom', input: undefined, params }
}

/** Reports what a schema found. Needs issues that carry their input (`reportInput`). */
export function reportIssues(issues: readonly z.core.$ZodIssue[], report: Report, at: Path = []): void {
  for (const issue of issues) {
    const path = [...at, ...issue.path]
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) report([...path, key], t('is no known key'))
      continue
    }
    if (issue.code !== 'invalid_union') {
      const gathered = issue.code === 'custom' && issuesOfLists.get(issue.params ?? issue)
      if (gathered) reportIssues(gathered, report, path)
      else report(path, describeIssue(issue))
      continue
    }
    if (issue.discriminator !== undefined && issue.errors.length === 0) {
      report(path, describeKind(issue, issue.discriminator))
      continue
    }
    // A branch that failed only further in is the one that was meant.
    const meant = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0))
    if (meant) reportIssues(meant, report, path)
    else report(path, mustBe(issue.errors.map(expectedOf), issue.input))
  }
}

function mustBe(choices: readonly string[], given: unknown): string {
  const expected = choices.reduce((before, choice) => t('{before} or {name}', { before, name: choice }))
  return t('must be {expected}, not {given}', { expected, given: kindOf(given) })
}

/** What is wrong where the key that tells several shapes apart names none of them. */
function describeKind(issue: z.core.$ZodIssueInvalidUnion, key: string): string {
  const { input } = issue
  const given: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, key) : undefined
  if (given === undefined) return t('is missing')
  const kinds = 'options' in issue ? (issue.options ?? []) : []
  return mustBe(
    kinds.map((kind) => JSON.stringify(String(kind))),
    given,
  )
}

function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return t('is missing')
      if (typeof issue.input === 'number' && issue.expected === 'number') return t('must be a finite number')
      return mustBe([article(issue.expected)], issue.input)
    case 'invalid_value':
      if (issue.input === undefined) return t('is missing')
      return mustBe(
        issue.values.map((value) => JSON.stringify(value)),
        issue.input,
      )
    default:
      return issue.message
  }
}

function expectedOf(branch: readonly z.core.$ZodIssue[]): string {
  const [issue] = branch
  return issue?.code === 'invalid_type' ? article(issue.expected) : t('another value')
}

const kinds: Readonly<Record<string, string>> = {
  string: t('a string'),
  number: t('a number'),
  boolean: t('a boolean'),
  array: t('an array'),
  object: t('an object'),
}

function article(kind: string): string {
  if (kind === 'null') return kind
  return kinds[kind] ?? (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`)
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return t('nothing')
  if (Array.isArray(value)) return t('an array')
  if (typeof value === 'object') return t('an object')
  return typeof value === 'string' && value.length > 60 ? t('a long text') : JSON.stringify(value)
}
