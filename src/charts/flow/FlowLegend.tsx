// What widths, colors and patterns of the flow picture mean, in one line.
import { textWidth } from '../../format/textWidth'
import type { Dataset } from '../../model/dataset'
import { t } from '../../texts/translate'
import { LicenseSwatch } from '../LicenseSwatch'
import { rankLicenseStates } from '../licenseScale'
import type { FlowNow } from './deliverFlow'
import { stateWord } from './flowWords'
import styles from './legend.module.css'
import type { FlowShape } from './shapeFlow'
import { type FollowedFlow, tellTrace, traceTonnes } from './traceFlow'

interface LegendProps {
  dataset: Dataset
  shape: FlowShape
  now: FlowNow
  /** What is followed, to be told in the place of the total; null for nothing. */
  followed: FollowedFlow | null
  /** Whether what is followed is told beside the legend already. */
  isTold?: boolean
  /** Px that the line has; states that nothing hangs on are named only where all have room. */
  width?: number
}

/** Px of a swatch with the space behind it, and between entries. */
const swatchRoom = 22
const gap = 16

export function FlowLegend({
  dataset,
  shape,
  now,
  followed,
  isTold = false,
  width = Number.POSITIVE_INFINITY,
}: LegendProps) {
  const ranks = rankLicenseStates(dataset)
  const total = followed ? tellTrace(shape.graph, followed) : traceTonnes(now)
  const [free, ghost] = [stateWord(dataset, null), t('Not getting through')]
  const words = [...dataset.licenseStates.map(({ id }) => stateWord(dataset, id)), free, ghost]
  const room = words.reduce((sum, word) => sum + gap + swatchRoom + textWidth(word), textWidth(total))
  const isWide = room <= width
  const shown = new Set([...now.bands.values()].flatMap((bands) => bands.map(({ state }) => state)))
  return (
    <ul className={styles.legend} aria-label={t('Legend')}>
      {followed && isTold ? null : <li className={styles.total}>{total}</li>}
      {dataset.licenseStates
        .filter(({ id }) => isWide || shown.has(id))
        .map(({ id }) => (
          <li key={id}>
            <LicenseSwatch rank={ranks.get(id) ?? 'open'} /> {stateWord(dataset, id)}
          </li>
        ))}
      <li>
        <span className={styles.freeSwatch} /> {free}
      </li>
      <li>
        <span className={styles.ghostSwatch} /> {ghost}
      </li>
    </ul>
  )
}
