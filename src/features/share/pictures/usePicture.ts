// Pictures of the page as it is: planned from the evaluated state, and drawn from the plan in one go.
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { drawPicture, type Picture, type PictureInput } from '../../../exports/picture'
import { useRanges } from '../../../results/analysis/useAnalyses'
import { useSettledCase } from '../../../results/CaseProvider'
import { useChoices } from '../../../state/useScenarioStore'
import { drawAside, type Scheme } from '../../../views/drawAside'
import type { Stamp } from '../../../words/stamp'
import { useReferenceName } from '../../../words/useReferenceName'
import { useStamp } from '../../../words/useStamp'
import { chartWidth, type PictureKind, type PicturePlan, planPicture } from './planPicture'

/** Null while what the picture shows is still being reckoned. */
export function usePicturePlan(kind: PictureKind): PicturePlan | null {
  const results = useSettledCase()
  const referenceName = useReferenceName()
  const view = useChoices((choices) => choices.view)
  const { data, stale } = useRanges()
  return useMemo(
    () => planPicture(kind, { ...results, referenceName, view, ranges: { data, stale } }),
    [kind, results, referenceName, view, data, stale],
  )
}

/** How a planned picture is to look. */
interface PictureLook {
  stamp: Stamp
  scheme: Scheme
  /** Typeface as a data address, or null for one at hand. */
  font: string | null
}

/** Draws a planned picture; `draw` says what of it, the whole with its words unless said otherwise. */
export function makePicture(
  { chart, title, measure, note, summary }: PicturePlan,
  { stamp, scheme, font }: PictureLook,
  draw: (input: PictureInput) => Picture = drawPicture,
): Picture {
  return drawAside(chart, { width: chartWidth, scheme }, (host) =>
    draw({ title, measure, note, summary, stamp, font, host }),
  )
}

/**
 * The picture of a plan of that kind, null before the first of the kind is drawn. `font` is undefined while it is being
 * loaded: nothing is drawn until then.
 */
export function usePicture(
  kind: PictureKind,
  plan: PicturePlan | null,
  scheme: Scheme,
  font: string | null | undefined,
): Picture | null {
  const stamp = useStamp()
  const order = useMemo(
    () => (plan && font !== undefined ? { kind, plan, look: { stamp, scheme, font } } : null),
    [kind, plan, stamp, scheme, font],
  )
  // The click is answered first.
  const wanted = useDeferredValue(order, null)
  const [drawn, setDrawn] = useState<{ kind: PictureKind; picture: Picture } | null>(null)
  useEffect(() => {
    if (!wanted) return
    let replaced = false
    // Right after this effect, not in it: React draws nothing to the end while it is at work itself.
    queueMicrotask(() => {
      if (replaced) return
      try {
        setDrawn({ kind: wanted.kind, picture: makePicture(wanted.plan, wanted.look) })
      } catch (error) {
        // What cannot be drawn is told where everything on the page is told that cannot be drawn.
        setDrawn(() => {
          throw error
        })
      }
    })
    return () => {
      replaced = true
    }
  }, [wanted])
  return drawn?.kind === kind ? drawn.picture : null
}
