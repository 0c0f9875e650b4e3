// Shapes of figures and what they rest on, shared by the dataset and the trade figures.
import * as z from 'zod/mini'
import type { Grounds, Quantity, RangedNumber, Source } from '../model/dataset'

/** A part of a broken file, if it has the right shape, else undefined: one bad part must not hide the faults of the others. */
export function orAbsent<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | undefined> {
  return z.catch(z.optional(schema), undefined)
}

export const text: z.ZodMiniType<string> = z.string()

/** Bases that a figure may have; `document` is for events and statements. */
const figureBasis = z.enum(['reported', 'unchecked', 'derived', 'assumption'])

/** Keys of every figure, beside its number. A figure that does not say how it is known counts as an assumption. */
export const groundsOfFigure = {
  basis: z._default(figureBasis, 'assumption'),
  source: z.optional(text),
  note: z.optional(text),
}

export const groundsOfStatement = {
  basis: z.enum(['document', 'reported', 'unchecked', 'derived', 'assumption']),
  source: z.optional(text),
  note: z.optional(text),
}

export const grounds: z.ZodMiniType<Grounds> = z.looseObject(groundsOfStatement)

export const rangedNumber: z.ZodMiniType<RangedNumber> = z.looseObject({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  ...groundsOfFigure,
})

export const quantity: z.ZodMiniType<Quantity> = z.union([z.number(), rangedNumber])

/** A source needs an id only; the rest is filled with what says least. */
export const source: z.ZodMiniType<Source> = z.pipe(
  z.looseObject({
    id: text,
    title: z.optional(text),
    publisher: z.optional(text),
    year: z.optional(z.nullable(z.number())),
    url: z.optional(z.nullable(text)),
    note: z.optional(text),
  }),
  z.transform((given) => ({
    ...given,
    title: given.title ?? given.id,
    publisher: given.publisher ?? '',
    year: given.year ?? null,
    url: given.url ?? null,
  })),
)
