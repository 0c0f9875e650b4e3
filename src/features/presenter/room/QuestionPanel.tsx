// The question to the room, before a change: what it is about, where it stands now, and the answer that is locked.
import { useEffect } from 'react'
import { joinClauses, joinSentences } from '../../../format/sentences'
import { evaluate } from '../../../model/evaluate'
import type { Scenario } from '../../../model/scenario'
import { scenarioSeen } from '../../../results/case'
import { readFigure } from '../../../results/metrics/headlineFigures'
import type { ComparedMetric } from '../../../results/metrics/metric'
import { knownMetric } from '../../../results/metrics/metrics'
import { listScenarioChanges } from '../../../results/scenarioChanges'
import { useWorkspace } from '../../../results/Workspace'
import { openingChoices } from '../../../state/choices'
import type { Deck } from '../../../state/deck'
import { tNode } from '../../../texts/tNode'
import { t } from '../../../texts/translate'
import { isComposing, keyMeant } from '../../../ui/keyPress'
import { GuessForm } from '../GuessForm'
import { type Guess, writeAnswer } from '../guess'
import { belongsToFocus } from '../keys'
import { type Command, type Presentation, type Question, shownChoices } from '../presentation'
import styles from './room.module.css'

interface PanelProps {
  deck: Deck
  presentation: Presentation
  question: Question
  guess: Guess | null
  send: (command: Command) => void
}

export function QuestionPanel({ deck, presentation, question, guess, send }: PanelProps) {
  const { dataset, network } = useWorkspace()
  const shown = scenarioSeen(shownChoices(deck.steps, presentation) ?? openingChoices(dataset))
  const metric = knownMetric(dataset, question.indicator)
  const premise = premiseOf(deck, question, (next) => listScenarioChanges(dataset, shown, next))
  useAnswerKeys(question, send)
  // A step may ask about what this dataset does not have: its deck says so where it is edited.
  if (!metric) return null
  const figure = readFigure(metric, evaluate(network, shown))
  return (
    <section className={styles.question} aria-label={t('Question to the room')}>
      <p className={styles.kicker}>
        {t('What does the room say?')} <span className={styles.illustrative}>{t('Illustrative')}</span>
      </p>
      <h1>{askIn(question.kind, metric)}</h1>
      <p className={styles.premise}>{joinSentences(t('Now: {figure}.', { figure: figure.text }), premise)}</p>
      <GuessForm question={question} metric={metric} guess={guess} send={send} />
      <p role="status" className={styles.locked}>
        {guess
          ? tNode(
              question.toStep === null
                ? 'The room says: {answer}.'
                : 'The room says: {answer}. The next step shows the answer.',
              { answer: <b>{writeAnswer(metric, guess.answer)}</b> },
            )
          : null}
      </p>
    </section>
  )
}

function askIn(kind: Question['kind'], { name, direction }: ComparedMetric): string {
  if (kind === 'number') return t('{name}: what will it be?', { name })
  const [up, down] = [direction('up'), direction('down')]
  return t('{name}: {up}, {down}, or unchanged?', { name, up, down })
}

/** Changes that are named; of more, only the count is told. */
const mostNamed = 3

/** What is about to change, without what comes of it; null where nothing is. */
function premiseOf(
  deck: Deck,
  { toStep }: Question,
  departuresTo: (next: Scenario) => { short: string }[],
): string | null {
  const step = toStep === null ? undefined : deck.steps[toStep - 1]
  if (!step) return t('The next change will show.')
  const shorts = departuresTo(step.choices.scenario).map(({ short }) => short)
  if (shorts.length === 0) return null
  const changes = joinClauses(shorts.slice(0, mostNamed))
  const count = shorts.length - mostNamed
  return count > 0 ? t('Next: {changes}; and {count} more.', { changes, count }) : t('Next: {changes}.', { changes })
}

/** Up, down and unchanged by keyboard, while a direction is asked. */
function useAnswerKeys({ kind }: Question, send: (command: Command) => void): void {
  useEffect(() => {
    if (kind !== 'direction') return
    const press = (event: KeyboardEvent) => {
      const direction = ({ ArrowUp: 'up', ArrowDown: 'down', '=': 'unchanged' } as const)[keyMeant(event)]
      if (!direction || isComposing(event) || belongsToFocus(event.target, event.key)) return
      event.preventDefault()
      send({ type: 'lock', answer: { kind: 'direction', direction } })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [kind, send])
}
