// Adds the cover that parts are short of, as one step of undo.
import type { PartBuffer } from '../../model/buffer'
import { mostWeeks } from '../../model/buffer'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { coverToAdd } from './bufferText'

/** Adds to the cover measures of a maker's classes what each of the given parts is short of. */
export function useAddCover(): (maker: string, parts: readonly PartBuffer[]) => void {
  const cover = useChoices((choices) => choices.scenario.measures?.cover)
  const { setCover, beginGesture, endGesture } = useScenarioActions()
  return (maker, parts) => {
    beginGesture()
    for (const part of parts) {
      const target = `${maker}/${part.component}`
      const weeks = (cover?.[target] ?? 0) + (coverToAdd(part) ?? 0)
      setCover(target, Math.min(mostWeeks, Number(weeks.toFixed(1))))
    }
    endGesture()
  }
}
