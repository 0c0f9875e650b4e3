// The step that is shown and its neighbors, all drawn, so that a move only has to bring one into sight; and what the others
// will need, worked out while nobody waits for it.
import { useMediaQuery } from '@mantine/hooks'
import { memo, type ReactNode, useDeferredValue } from 'react'
import { useRanges } from '../../../results/analysis/useAnalyses'
import type { Deck, StepPicture } from '../../../state/deck'
import { t } from '../../../texts/translate'
import { choicesBefore, type Presentation, shownChoices } from '../presentation'
import { showsBefore } from '../replay'
import { type Moment, OwnState, Scene } from '../scene/Scene'
import scene from '../scene/scene.module.css'

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
  const before = choicesBefore(steps, presentation)
  const moment: Moment = replaying === null ? null : showsBefore(replaying) ? 'before' : 'now'
  return (
    <>
      {settled === nowhere ? null : <RangesAhead deck={deck} />}
      {places.map((place) => {
        const one = steps[place - 1]!
        const here = place === step
        const shown = moment === 'before' && before !== null ? before : shownChoices(steps, presentation)
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
              choices={(here ? shown : null) ?? one.choices}
              before={here ? before : (steps[place - 2]?.choices ?? null)}
              changed={here && live !== null}
              moment={here ? moment : null}
              guess={here && question === null ? guess : null}
              revealed={here && revealed}
            />
          </SceneSlot>
        )
      })}
    </>
  )
}

/** The place of a step on the stage: in sight, or laid out in full but out of sight and reach, ready to be shown. */
function SceneSlot({ label, shown, children }: { label: string; shown: boolean; children: ReactNode }) {
  // On a narrow screen a step scrolls, and what scrolls must be within reach of the keyboard.
  const scrolls = useMediaQuery('(max-width: 700px)', false) && shown
  return (
    <section
      className={scene.scene}
      data-shown={shown}
      inert={!shown}
      aria-hidden={!shown}
      aria-label={label}
      {...(scrolls ? { tabIndex: 0 } : {})}
    >
      {children}
    </section>
  )
}

const withRanges: readonly StepPicture[] = ['output', 'cover', 'supply', 'prices']

/** Has the ranges of the steps with weekly paths drawn, so that no step needs them to come first. */
const RangesAhead = memo(function RangesAhead({ deck }: { deck: Deck }) {
  return deck.steps
    .filter(({ picture }) => withRanges.includes(picture))
    .map(({ id, choices }) => (
      <OwnState key={id} choices={choices}>
        <Ranges />
      </OwnState>
    ))
})

function Ranges() {
  useRanges()
  return null
}
