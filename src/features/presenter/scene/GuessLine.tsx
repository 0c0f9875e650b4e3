// The room's guess in one line over the figures; the result beside it once it is revealed.
import { evaluate } from '../../../model/evaluate'
import { headlineFigures } from '../../../results/headlineFigures'
import { useResults } from '../../../results/Results'
import { useWorkspace } from '../../../results/Workspace'
import { decode } from '../../../state/urlCodec'
import { tNode } from '../../../texts/tNode'
import { type Guess, nameAsked, writeAnswer, writeReveal } from '../guess'
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
  const figureIn = (figures: ReturnType<typeof headlineFigures>) => figures.find(({ id }) => id === guess.indicator)
  const now = figureIn(headlineFigures(dataset, outcome))
  if (!now) return null
  if (away) return <p className={styles.guess}>{'\u00a0'}</p>
  if (!revealed) {
    return (
      <p role="status" className={styles.guess}>
        {tNode('The room says: {answer} for {name}', {
          answer: <b>{writeAnswer(guess)}</b>,
          name: nameAsked(dataset, guess),
        })}
      </p>
    )
  }
  const before = figureIn(headlineFigures(dataset, evaluate(network, decode(dataset, guess.before).choices.scenario)))
  return (
    <p role="status" className={styles.guess}>
      {tNode(
        '{name}: {result}',
        { name: now.name, result: <b>{writeReveal(guess, before ?? now, now)}</b> },
        'figure, and how the guess came out',
      )}
    </p>
  )
}
