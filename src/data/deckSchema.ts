// The door for decks: a file, or what this browser kept, becomes a deck, or a list of faults with their places.
import * as z from 'zod/mini'
import { indicatorToday } from '../model/indicators'
import { t } from '../texts/translate'
import { collectFaults, type Parsed, quote, type Report, reportIssues } from './faults'
import { structureFaults } from './jsonRules'
import { listOf } from './listSchemas'

/** Most that a deck may hold; lengths in characters. */
export const deckLimits = {
  steps: 100,
  id: 100,
  name: 80,
  title: 200,
  note: 4000,
  link: 32_000,
  indicator: 100,
} as const

/** What a deck file says that it is. */
export const deckKind = 'lodestone-deck'
export const deckVersion = 1

interface StepShape<Picture extends string> {
  id: string
  title: string | null
  note: string
  picture: Picture
  link: string
  question: { indicator: string; kind: 'direction' | 'number' } | null
}

/** A deck as it stands in a file; which pictures there are is known where steps are made. */
interface DeckShape<Picture extends string> {
  id: string
  name: string
  steps: StepShape<Picture>[]
}

/** The content of a deck file; `usedAt` (ISO time of the last use) is there only in what the browser keeps. */
interface DeckFile<Picture extends string> {
  kind: typeof deckKind
  version: typeof deckVersion
  deck: DeckShape<Picture>
  usedAt?: string | undefined
}

function fileSchema<Picture extends string>(pictures: readonly Picture[]): z.ZodMiniType<DeckFile<Picture>> {
  const question = z.object({ indicator: textOf('indicator', 1), kind: z.literal(['direction', 'number']) })
  const step = z.object({
    id: textOf('id', 1),
    title: z.nullable(textOf('title')),
    note: textOf('note'),
    picture: z.literal(pictures),
    link: textOf('link'),
    question: z.nullable(question),
  })
  const deck = z.object({ id: textOf('id', 1), name: textOf('name', 1), steps: listOf(step) })
  return z.object({
    kind: z.literal(deckKind),
    version: z.literal(deckVersion),
    deck,
    usedAt: z.optional(z.string()),
  })
}

function textOf(part: Exclude<keyof typeof deckLimits, 'steps'>, least = 0): z.ZodMiniType<string> {
  const most = deckLimits[part]
  return z
    .string()
    .check(
      z.minLength(least, { error: t('must not be empty') }),
      z.maxLength(most, { error: t('must be at most {most} characters long', { most }) }),
    )
}

/** Says what is wrong with the numbers of a link, a sentence's end each. */
export type LinkFaults = (link: string) => string[]

/**
 * Checks parsed JSON of a deck file. Never throws. What a link may hold is known where links are read; without
 * `linkFaults` they are taken as they are.
 */
export function parseDeckFile<Picture extends string>(
  json: unknown,
  pictures: readonly Picture[],
  linkFaults: LinkFaults = () => [],
): Parsed<'file', DeckFile<Picture>> {
  const stranger = strangeness(json)
  if (stranger) return { ok: false, faults: [{ path: '', message: stranger }] }
  const unread = structureFaults(json)
  if (unread.length > 0) return { ok: false, faults: unread }
  const shaped = fileSchema(pictures).safeParse(json, { reportInput: true })
  const faults = collectFaults((report) => {
    if (shaped.success) checkSteps(shaped.data.deck, linkFaults, report)
    else reportIssues(shaped.error.issues, report)
  })
  return shaped.success && faults.length === 0 ? { ok: true, file: withToday(shaped.data) } : { ok: false, faults }
}

/** The file with the names that what is asked about has today. */
function withToday<Picture extends string>(file: DeckFile<Picture>): DeckFile<Picture> {
  const steps = file.deck.steps.map((step) =>
    step.question
      ? { ...step, question: { ...step.question, indicator: indicatorToday(step.question.indicator) } }
      : step,
  )
  return { ...file, deck: { ...file.deck, steps } }
}

/** Why a file is not for this door at all, or null: said alone, since all that follows from it would only confuse. */
function strangeness(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('kind' in json) || json.kind !== deckKind) {
    return t('is not a deck file: it does not say kind {kind}', { kind: quote(deckKind) })
  }
  const version = 'version' in json ? json.version : undefined
  if (typeof version === 'number' && version > deckVersion) {
    return t('is a deck file of version {version}, made by a newer page; this one reads version {own}', {
      version,
      own: deckVersion,
    })
  }
  return null
}

function checkSteps({ steps }: DeckShape<string>, linkFaults: LinkFaults, report: Report): void {
  if (steps.length > deckLimits.steps) {
    report(
      ['deck', 'steps'],
      t('must hold at most {most} steps, not {count}', { most: deckLimits.steps, count: steps.length }),
    )
  }
  const places = new Map<string, number>()
  steps.forEach(({ id, link }, i) => {
    for (const fault of linkFaults(link)) report(['deck', 'steps', i, 'link'], fault)
    const first = places.get(id)
    if (first === undefined) places.set(id, i)
    else
      report(
        ['deck', 'steps', i, 'id'],
        t('{id} is the id of {place} already', { id: quote(id), place: `steps[${first}]` }),
      )
  })
}
