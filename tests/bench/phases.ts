// What a press costs, phase by phase, from a trace of the browser: script, style, layout, paint, and what is left to drawing.
import type { CDPSession } from '@playwright/test'
import { z } from 'zod'

/** One entry of a trace, times in microseconds. */
const entrySchema = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  dur: z.number().optional(),
  pid: z.number(),
  tid: z.number(),
  args: z.looseObject({
    data: z.looseObject({ type: z.string().optional(), duration: z.number().optional() }).optional(),
  }),
})
type Entry = z.infer<typeof entrySchema>
type Span = Entry & { dur: number }

export const phases = ['script', 'style', 'layout', 'paint', 'drawing and waiting'] as const
export type Phase = (typeof phases)[number]

const phaseOf: Readonly<Record<string, Phase>> = {
  EventDispatch: 'script',
  FunctionCall: 'script',
  FireAnimationFrame: 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
}

/** Traces what `act` does; gives for each click the milliseconds of each phase up to the frame that answers it. */
export async function tracePresses(session: CDPSession, act: () => Promise<void>): Promise<Record<Phase, number>[]> {
  const entries: Entry[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const raw of value) {
      const { success, data } = entrySchema.safeParse(raw)
      if (success) entries.push(data)
    }
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  })
  await act()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  return pressesIn(entries)
}

function pressesIn(entries: readonly Entry[]): Record<Phase, number>[] {
  // The whole of a press is what the browser itself counts: from the hand to the paint, whatever it waited for.
  const answers = entries.filter(
    ({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && args.data?.type === 'click',
  )
  const spans = entries.filter((entry): entry is Span => entry.ph === 'X' && entry.dur !== undefined)
  const clicks = outermost(spans.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'click'))
  return clicks.flatMap((click) => {
    const own = spans.filter(({ pid, tid, ts }) => pid === click.pid && tid === click.tid && ts >= click.ts)
    // The last that the page itself has to do for a frame.
    const last = own.filter(({ name }) => name === 'Layerize').sort((a, b) => a.ts - b.ts)[0]
    const answer = answers.find(({ ts }) => ts <= click.ts && click.ts - ts < 100_000)
    const whole = answer?.args.data?.duration
    if (!last || whole === undefined) return []
    const counted = own.filter(({ ts, name }) => ts <= last.ts && name in phaseOf)
    const sums: Record<Phase, number> = {
      script: 0,
      style: 0,
      layout: 0,
      paint: 0,
      'drawing and waiting': 0,
    }
    for (const span of outermost(counted)) {
      const phase = phaseOf[span.name]
      if (phase) sums[phase] += span.dur / 1000
    }
    const known = Object.values(sums).reduce((sum, ms) => sum + ms, 0)
    return [{ ...sums, 'drawing and waiting': Math.max(0, whole - known) }]
  })
}

/** Those that lie in no other: a phase within a phase is counted once. */
function outermost(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.ts - b.ts || b.dur - a.dur)
  let until = Number.NEGATIVE_INFINITY
  return sorted.filter(({ ts, dur }) => {
    if (ts < until) return false
    until = ts + dur
    return true
  })
}
