// How a step is set: whose state it is, the finding, the picture, the figures, and the place in the deck.
import type { ReactNode } from 'react'
import { formatLongDate } from '../../../format/dates'
import { letterCount } from '../../../format/textWidth'
import { evaluate } from '../../../model/evaluate'
import type { Outcome } from '../../../model/outcome'
import { useCase } from '../../../results/CaseProvider'
import { scenarioSeen } from '../../../results/case'
import { readFigure } from '../../../results/metrics/headlineFigures'
import { knownMetric } from '../../../results/metrics/metrics'
import { useWorkspace } from '../../../results/Workspace'
import type { DeckStep } from '../../../state/deck'
import { useChoices } from '../../../state/useScenarioStore'
import { tNode } from '../../../texts/tNode'
import { t } from '../../../texts/translate'
import { writeFinding } from '../../../words/finding'
import { scenarioName } from '../../../words/scenarioNames'
import { type Guess, writeAnswer, writeReveal } from '../guess'
import type { Moment } from './Scene'
import { SceneFigures } from './SceneFigures'
import { StagePicture } from './StagePicture'
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
  const state = useCase()
  // A title that was written for the step as prepared says nothing of another state.
  const own = changed || moment === 'before' ? null : step.title
  const title = own ?? writeFinding(state)
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

interface LineProps {
  guess: Guess
  revealed: boolean
  /** Keeps its place but says nothing, while a replay shows states that it is not about. */
  away: boolean
}

/** The room's guess in one line over the figures; the result beside it once it is revealed. */
function GuessLine({ guess, revealed, away }: LineProps) {
  const { dataset, network } = useWorkspace()
  const { outcome } = useCase()
  const metric = knownMetric(dataset, guess.indicator)
  if (!metric) return null
  if (away) return <p className={styles.guess}>{'\u00a0'}</p>
  if (!revealed) {
    return (
      <p role="status" className={styles.guess}>
        {tNode('The room says: {answer} for {name}', {
          answer: <b>{writeAnswer(metric, guess.answer)}</b>,
          name: metric.nameInside,
        })}
      </p>
    )
  }
  const now = readFigure(metric, outcome)
  const before = readFigure(metric, evaluate(network, scenarioSeen(guess.before)))
  return (
    <p role="status" className={styles.guess}>
      {tNode(
        '{name}: {result}',
        { name: metric.name, result: <b>{writeReveal(metric, guess.answer, before, now)}</b> },
        'figure, and how the guess came out',
      )}
    </p>
  )
}

/** More steps than this are told in words alone. */
const mostDashes = 24

/** Where in the deck the step stands: in words, and as dashes. */
function StepDashes({ place, count }: { place: number; count: number }) {
  return (
    <div className={styles.place}>
      <p>{t('{place} of {count}', { place, count })}</p>
      {count > mostDashes ? null : (
        <div className={styles.dashes} aria-hidden="true">
          {Array.from({ length: count }, (_, index) => index + 1).map((step) => (
            <span key={step} data-done={step <= place} />
          ))}
        </div>
      )}
    </div>
  )
}
