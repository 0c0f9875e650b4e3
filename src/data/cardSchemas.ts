// Shapes of what the two capitals hold and say: cards with their steps, and rival accounts.
import * as z from 'zod/mini'
import type { Card, RivalAccounts } from '../model/dataset'
import { groundsOfStatement, text } from './figureSchemas'

const capital = z.enum(['US', 'CN'])

const step = z.looseObject({
  date: text,
  until: z.optional(z.nullable(text)),
  level: z.nullable(text),
  event: z.optional(text),
  needs: z.optional(z.array(text)),
  ...groundsOfStatement,
})

export const card: z.ZodMiniType<Card> = z.looseObject({
  id: text,
  name: text,
  text: z.optional(text),
  side: capital,
  steps: z.array(step),
})

export const rivalAccounts: z.ZodMiniType<RivalAccounts> = z.looseObject({
  paragraph: z.number(),
  question: text,
  sides: z.array(z.looseObject({ side: capital, presetId: text, claim: text })),
})
