// The button that adds the cover which a maker or a class is short of. It stays, with other words, when there is none to add.
import { mostWeeks, type PartBuffer } from '../../model/buffer'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { coverToAdd } from './bufferText'
import styles from './measures.module.css'

interface AddCoverButtonProps {
  maker: string
  /** For whom, said with the button's name: `Ford, sensors`. */
  whom: string
  parts: readonly PartBuffer[]
  /** Whether the parts belong to earlier choices: then nothing can be added yet. */
  stale: boolean
}

export function AddCoverButton({ maker, whom, parts, stale }: AddCoverButtonProps) {
  const addCover = useAddCover()
  const short = parts.filter((part) => (coverToAdd(part) ?? 0) > 0)
  const hopeless = short.length === 0 && parts.some(({ weeksNeeded }) => weeksNeeded === null)
  const words = short.length > 0 ? t('Add this cover') : hopeless ? t('No stock is enough') : t('Nothing to add')
  const waits = stale || short.length === 0
  return (
    <button
      type="button"
      data-only-screen
      className={styles.add}
      aria-label={t('{action}: {whom}', { action: words, whom }, 'button, and for whom')}
      aria-disabled={waits}
      onClick={() => {
        if (!waits) addCover(maker, short)
      }}
    >
      {words}
    </button>
  )
}

/** Adds to the cover measures of a maker's classes what each of the given parts is short of. */
function useAddCover(): (maker: string, parts: readonly PartBuffer[]) => void {
  const cover = useChoices((choices) => choices.scenario.measures?.cover)
  const { setCover, beginGesture, endGesture } = useScenarioActions()
  return (maker, parts) => {
    beginGesture()
    for (const part of parts) {
      const target = `${maker}/${part.component}`
      const weeks = (cover?.[target] ?? 0) + (coverToAdd(part) ?? 0)
      // Up, never down: what is added is to be enough.
      setCover(target, Math.min(mostWeeks, Math.ceil(weeks * 10 - 1e-6) / 10))
    }
    endGesture()
  }
}
