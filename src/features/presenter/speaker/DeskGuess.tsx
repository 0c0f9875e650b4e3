// The room's guess, from the speaker's window: ask, lock, reveal, put away.
import { indicatorsOf } from '../../../model/indicators'
import { useWorkspace } from '../../../results/Workspace'
import { GuessForm } from '../GuessForm'
import { nameInside, writeAnswer } from '../guess'
import { canReveal } from '../presentation'
import type { DeskProps } from './desk'
import styles from './speaker.module.css'

export function DeskGuess({ deck, presentation, send }: DeskProps) {
  const { question, guess, revealed } = presentation
  return (
    <section className={styles.part} aria-label="Guess">
      <h2>Predict, then reveal</h2>
      {guess ? <Locked deck={deck} presentation={presentation} send={send} /> : null}
      {question ? (
        <>
          <GuessForm question={question} guess={guess} send={send} />
          <div className={styles.buttons}>
            <button type="button" onClick={() => send({ type: 'ask', question: null })}>
              Put the question away
            </button>
          </div>
        </>
      ) : guess === null || revealed ? (
        <div className={styles.buttons}>
          <button
            type="button"
            onClick={() => send({ type: 'ask', question: { indicator: 'supply', kind: 'direction' } })}
          >
            Ask the room for a guess
          </button>
        </div>
      ) : null}
    </section>
  )
}

function Locked({ deck, presentation, send }: DeskProps) {
  const { dataset } = useWorkspace()
  const { guess, revealed, question } = presentation
  if (!guess) return null
  const name = indicatorsOf(dataset).find(({ id }) => id === guess.indicator)?.name ?? guess.indicator
  const ready = canReveal(deck.steps, presentation)
  return (
    <>
      <p>
        The room says: <b>{writeAnswer(guess)}</b> for {nameInside(name)}.{' '}
        {revealed ? 'The result is shown.' : ready ? 'The result can be shown.' : 'Now make the change.'}
      </p>
      {question ? null : (
        <div className={styles.buttons}>
          {revealed ? null : (
            <button type="button" disabled={!ready} onClick={() => send({ type: 'reveal' })}>
              Reveal the result
            </button>
          )}
          <button type="button" onClick={() => send({ type: 'unlock' })}>
            Put the guess away
          </button>
        </div>
      )}
    </>
  )
}
