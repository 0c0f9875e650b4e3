// How a step is set: whose state it is, the finding, the picture, the figures, and the place in the deck.
import type { ReactNode } from 'react'
import { formatLongDate } from '../../../format/dates'
import { letterCount } from '../../../format/textWidth'
import type { Outcome } from '../../../model/outcome'
import { writeFinding } from '../../../results/finding'
import { useResults } from '../../../results/Results'
import { scenarioName } from '../../../results/scenarioNames'
import { useWorkspace } from '../../../results/Workspace'
import type { DeckStep } from '../../../state/deck'
import { useChoices } from '../../../state/useScenarioStore'
import { t } from '../../../texts/translate'
import type { Guess } from '../guess'
import { GuessLine } from './GuessLine'
import type { Moment } from './Scene'
import { SceneFigures } from './SceneFigures'
import { StagePicture } from './StagePicture'
import { StepDashes } from './StepDashes'
import styles from './scene.module.css'

interface FrameProps {
  step: DeckStep
  place: number
  count: number
  /** Outcome before the last change; null where there was none. */
  before: Outcome | null
  changed: boolean
  moment: Moment
  guess: Guess | null
  revealed: boolean
}

/** Longer titles than this many Latin letters are set smaller, so that they keep to three lines. */
const longTitle = 130

export function SceneFrame({ step, place, count, before, changed, moment, guess, revealed }: FrameProps) {
  const { dataset } = useWorkspace()
  const { outcome } = useResults()
  // A title that was written for the step as prepared says nothing of another state.
  const own = changed || moment === 'before' ? null : step.title
  const title = own ?? writeFinding(dataset, outcome)
  const was = moment === 'before' ? null : before
  return (
    <>
      <TopLine>{markOf(changed, moment)}</TopLine>
      <h1 className={styles.title} data-long={letterCount(title) > longTitle} translate="no">
        {title}
      </h1>
      <StagePicture picture={step.picture} before={was} changed={changed} />
      {guess ? <GuessLine guess={guess} revealed={revealed} away={moment !== null} /> : null}
      <div className={styles.foot}>
        {step.picture === 'figures' ? null : <SceneFigures before={was} />}
        <StepDashes place={place} count={count} />
      </div>
    </>
  )
}

function TopLine({ children }: { children: ReactNode }) {
  const { dataset } = useWorkspace()
  const choices = useChoices((present) => present)
  return (
    <p className={styles.top}>
      <b>{t('Lodestone')}</b>
      <span className={styles.scenario}>
        {t('{scenario} · as of {date}', {
          scenario: scenarioName(dataset, choices),
          date: formatLongDate(choices.scenario.asOf),
        })}
      </span>
      <span className={styles.illustrative}>{t('Illustrative')}</span>
      {children}
    </p>
  )
}

function markOf(changed: boolean, moment: Moment): ReactNode {
  if (moment)
    return <strong className={styles.mark}>{t(moment === 'before' ? 'Replay: before' : 'Replay: now')}</strong>
  return changed ? <strong className={styles.mark}>{t('Changed here, not as prepared')}</strong> : null
}
