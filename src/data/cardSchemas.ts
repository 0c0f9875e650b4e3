// Shapes of what the two capitals hold and say: cards with their steps, and rival accounts.
import * as z from 'zod/mini'
import type { Card, RivalAccounts } from '../model/dataset'
import { groundsOfStatement, text } from './figureSchemas'
import { listOf } from './listSchemas'

const capital = z.enum(['US', 'CN'])

const step = z.looseObject({
  date: text,
  until: z.optional(z.nullable(text)),
  level: z.nullable(text),
  event: z.optional(text),
  needs: z.optional(listOf(text)),
  ...groundsOfStatement,
})

export const card: z.ZodMiniType<Card> = z.looseObject({
  id: text,
  name: text,
  text: z.optional(text),
  side: capital,
  steps: listOf(step),
})

export const rivalAccounts: z.ZodMiniType<RivalAccounts> = z.looseObject({
  paragraph: z.number(),
  question: text,
  sides: listOf(z.looseObject({ side: capital, presetId: text, claim: text })),
})
