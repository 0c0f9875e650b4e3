// Where a chart is drawn to be taken into a picture: out of sight, at the picture's own width and in its own colors.
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { drawPicture, type Picture, type PictureInput } from '../../../exports/picture'
import type { Stamp } from '../../../results/stamp'
import { chartWidth, type PicturePlan } from './pictureKinds'
import styles from './pictures.module.css'

export type Scheme = 'light' | 'dark'

interface PictureStageProps {
  plan: PicturePlan
  stamp: Stamp
  scheme: Scheme
  /** Typeface as a data address, or null. */
  font: string | null
  onDrawn: (picture: Picture) => void
  /** What is drawn: the whole picture unless said otherwise. The same function at every render. */
  draw?: (input: PictureInput) => Picture
}

/** Charts come to rest within some frames; a picture of an unfinished one is replaced. */
const restMs = 60

export function PictureStage({ plan, stamp, scheme, font, onDrawn, draw = drawPicture }: PictureStageProps) {
  const stage = useRef<HTMLDivElement>(null)
  const holder = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const host = holder.current
    if (!host || !stage.current) return
    const { title, measure, note, summary } = plan
    let timer = 0
    const drawNow = () => {
      onDrawn(draw({ title, measure, note, summary, stamp, font, host }))
      // What the drawing itself put into the stage and took out again.
      observer.takeRecords()
    }
    const drawSoon = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(drawNow, restMs)
    }
    const observer = new MutationObserver(drawSoon)
    // The stage as well: its colors may change.
    observer.observe(stage.current, { attributes: true, childList: true, characterData: true, subtree: true })
    drawSoon()
    return () => {
      observer.disconnect()
      window.clearTimeout(timer)
    }
  }, [plan, stamp, font, onDrawn, draw])
  return createPortal(
    // In the body: nothing around it that moves or scales may touch it.
    <div ref={stage} inert aria-hidden="true" className={styles.stage} data-mantine-color-scheme={scheme}>
      <div ref={holder} style={{ width: chartWidth }}>
        {plan.chart}
      </div>
    </div>,
    document.body,
  )
}
