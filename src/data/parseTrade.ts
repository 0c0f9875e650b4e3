// The door for observed trade: monthly exports become trusted figures, or a list of faults.
import * as z from 'zod/mini'
import type { Trade, TradeFigure, TradeMonth } from '../model/trade'
import { collectFaults, type Parsed, type Path, quote, type Report, reportIssues } from './faults'
import { groundsOfFigure, rangedNumber, source, text } from './figureSchemas'
import { structureFaults } from './jsonRules'
import { listOf } from './listSchemas'
import { checkNumber, checkQuantity } from './quantityRules'
import { checkIdsOf, checkMonth } from './referenceRules'
import { checkSources } from './sourceRules'

const figure: z.ZodMiniType<TradeFigure> = z.looseObject({
  tonnes: z.number(),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  ...groundsOfFigure,
})

const month: z.ZodMiniType<TradeMonth> = z.looseObject({
  month: text,
  world: z.nullable(figure),
  us: z.nullable(figure),
})

const tradeSchema: z.ZodMiniType<Trade> = z.looseObject({
  schemaVersion: z.literal(1),
  title: text,
  code: text,
  normalYear: z.looseObject({ year: z.number(), usTonnes: rangedNumber }),
  fittedMonths: listOf(text),
  months: listOf(month),
  sources: listOf(source),
})

/** Checks parsed JSON of observed monthly exports, in tonnes. Never throws. */
export function parseTrade(json: unknown): Parsed<'trade', Trade> {
  const unread = structureFaults(json)
  if (unread.length > 0) return { ok: false, faults: unread }
  const shaped = tradeSchema.safeParse(json, { reportInput: true })
  const faults = collectFaults((report) => {
    if (shaped.success) checkTrade(shaped.data, report)
    else reportIssues(shaped.error.issues, report)
  })
  return shaped.success && faults.length === 0 ? { ok: true, trade: shaped.data } : { ok: false, faults }
}

function checkTrade(trade: Trade, report: Report): void {
  const { normalYear, fittedMonths, months, sources } = trade
  checkNumber(normalYear.year, 'year', ['normalYear', 'year'], report)
  checkQuantity(normalYear.usTonnes, 'divisorTonnes', ['normalYear', 'usTonnes'], report)
  fittedMonths.forEach((text, i) => {
    checkMonth(text, ['fittedMonths', i], report)
  })
  const places = new Map<string, number>()
  months.forEach(({ month: text, world, us }, i) => {
    checkMonth(text, ['months', i, 'month'], report)
    const first = places.get(text)
    if (first === undefined) places.set(text, i)
    else report(['months', i, 'month'], `${quote(text)} is the month of months[${first}] already`)
    if (world) checkFigure(world, ['months', i, 'world'], report)
    if (us) checkFigure(us, ['months', i, 'us'], report)
  })
  checkIdsOf(sources, ['sources'], report)
  checkSources(trade, report)
}

function checkFigure({ tonnes, low, high }: TradeFigure, path: Path, report: Report): void {
  checkNumber(tonnes, 'tonnes', [...path, 'tonnes'], report)
  if (low !== undefined) checkNumber(low, 'tonnes', [...path, 'low'], report)
  if (high !== undefined) checkNumber(high, 'tonnes', [...path, 'high'], report)
  if (low !== undefined && low > tonnes) report([...path, 'low'], `must not be over tonnes: ${low} > ${tonnes}`)
  if (high !== undefined && high < tonnes) report([...path, 'high'], `must not be below tonnes: ${high} < ${tonnes}`)
}
