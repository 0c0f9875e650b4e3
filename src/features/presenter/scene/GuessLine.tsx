// The room's guess in one line over the figures; the result beside it once it is revealed.
import { evaluate } from '../../../model/evaluate'
import { readFigure } from '../../../results/headlineFigures'
import { knownMetric } from '../../../results/metrics/metrics'
import { useResults } from '../../../results/Results'
import { useWorkspace } from '../../../results/Workspace'
import { decode } from '../../../state/urlCodec'
import { tNode } from '../../../texts/tNode'
import { type Guess, writeAnswer, writeReveal } from '../guess'
import styles from './scene.module.css'

interface LineProps {
  guess: Guess
  revealed: boolean
  /** Keeps its place but says nothing, while a replay shows states that it is not about. */
  away: boolean
}

export function GuessLine({ guess, revealed, away }: LineProps) {
  const { dataset, network } = useWorkspace()
  const { outcome } = useResults()
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
  const before = readFigure(metric, evaluate(network, decode(dataset, guess.before).choices.scenario))
  return (
    <p role="status" className={styles.guess}>
      {tNode('{name}: {result}', {
        name: metric.name,
        result: <b>{writeReveal(metric, guess.answer, before, now)}</b>,
      })}
    </p>
  )
}
