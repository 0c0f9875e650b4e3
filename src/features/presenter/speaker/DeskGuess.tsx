// The room's guess, from the speaker's window: ask, lock, reveal, put away.
import { knownMetric } from '../../../results/metrics/metrics'
import { useWorkspace } from '../../../results/Workspace'
import { tNode } from '../../../texts/tNode'
import { t } from '../../../texts/translate'
import { GuessForm } from '../GuessForm'
import { writeAnswer } from '../guess'
import { canReveal } from '../presentation'
import styles from './speaker.module.css'
import type { DeskProps } from './useRoom'

export function DeskGuess({ deck, presentation, send }: DeskProps) {
  const { dataset } = useWorkspace()
  const { question, guess, revealed } = presentation
  const metric = question && knownMetric(dataset, question.indicator)
  return (
    <section className={styles.part} aria-label={t('Guess')}>
      <h2>{t('Predict, then reveal')}</h2>
      {guess ? <Locked deck={deck} presentation={presentation} send={send} /> : null}
      {question ? (
        <>
          {metric ? <GuessForm question={question} metric={metric} guess={guess} send={send} /> : null}
          <div className={styles.buttons}>
            <button type="button" onClick={() => send({ type: 'ask', question: null })}>
              {t('Put the question away')}
            </button>
          </div>
        </>
      ) : guess === null || revealed ? (
        <div className={styles.buttons}>
          <button
            type="button"
            onClick={() => send({ type: 'ask', question: { indicator: 'supply', kind: 'direction' } })}
          >
            {t('Ask the room for a guess')}
          </button>
        </div>
      ) : null}
    </section>
  )
}

function Locked({ deck, presentation, send }: DeskProps) {
  const { dataset } = useWorkspace()
  const { guess, revealed, question } = presentation
  const metric = guess && knownMetric(dataset, guess.indicator)
  if (!metric) return null
  const ready = canReveal(deck.steps, presentation)
  return (
    <>
      <p>
        {tNode('The room says: {answer} for {name}. {standing}', {
          answer: <b>{writeAnswer(metric, guess.answer)}</b>,
          name: metric.nameInside,
          standing: revealed
            ? t('The result is shown.')
            : t(ready ? 'The result can be shown.' : 'Now make the change.'),
        })}
      </p>
      {question ? null : (
        <div className={styles.buttons}>
          {revealed ? null : (
            <button type="button" disabled={!ready} onClick={() => send({ type: 'reveal' })}>
              {t('Reveal the result')}
            </button>
          )}
          <button type="button" onClick={() => send({ type: 'unlock' })}>
            {t('Put the guess away')}
          </button>
        </div>
      )}
    </>
  )
}
