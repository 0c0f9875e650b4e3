// The step that is shown and its neighbors, all drawn, so that a move only has to bring one into sight.
import { useDeferredValue } from 'react'
import type { Deck } from '../../../state/deck'
import { t } from '../../../texts/translate'
import { type Presentation, queryBefore, shownQuery } from '../presentation'
import { showsBefore } from '../replay'
import { type Moment, Scene } from '../scene/Scene'
import { SceneSlot } from '../scene/SceneSlot'

/** No place in the deck, nor beside one. */
const nowhere = -1

interface ScenesProps {
  deck: Deck
  presentation: Presentation
  /** Whether nothing lies over the step. */
  inSight: boolean
}

export function Scenes({ deck, presentation, inSight }: ScenesProps) {
  const { steps } = deck
  const { step, live, replaying, question, guess, revealed } = presentation
  // The move is answered first; drawing the neighbors that it brings near comes right after. So it is on opening.
  const settled = useDeferredValue(step, nowhere)
  const places = steps.map((_, index) => index + 1).filter((place) => place === step || Math.abs(place - settled) <= 1)
  const before = queryBefore(steps, presentation)
  const moment: Moment = replaying === null ? null : showsBefore(replaying) ? 'before' : 'now'
  return places.map((place) => {
    const one = steps[place - 1]!
    const here = place === step
    const shown = moment === 'before' && before !== null ? before : shownQuery(steps, presentation)
    return (
      <SceneSlot
        key={one.id}
        label={t('Step {place} of {count}', { place, count: steps.length })}
        shown={here && inSight}
      >
        <Scene
          step={one}
          place={place}
          count={steps.length}
          query={here ? shown : one.link}
          before={here ? before : (steps[place - 2]?.link ?? null)}
          changed={here && live !== null}
          moment={here ? moment : null}
          guess={here && question === null ? guess : null}
          revealed={here && revealed}
        />
      </SceneSlot>
    )
  })
}
