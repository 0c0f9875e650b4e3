// Where the room's guess is put in and locked: on the stage, or in the speaker's window.

import { type FormEvent, useId, useState } from 'react'
import { readNumber } from '../../format/readNumber'
import { upperFirst } from '../../format/sentences'
import { type ComparedMetric, directions } from '../../results/metrics/metric'
import { comparedMetrics } from '../../results/metrics/metrics'
import { useWorkspace } from '../../results/Workspace'
import type { StepQuestion } from '../../state/deck'
import { t } from '../../texts/translate'
import unseen from '../../ui/unseen.module.css'
import { type Guess, numberFault } from './guess'
import styles from './guessForm.module.css'
import type { Command, Question } from './presentation'

interface FormProps {
  question: Question
  /** That which is asked about. */
  metric: ComparedMetric
  guess: Guess | null
  send: (command: Command) => void
}

export function GuessForm({ question, metric, guess, send }: FormProps) {
  return (
    <div className={styles.form}>
      {question.toStep === null ? <Choices question={question} send={send} /> : null}
      {question.kind === 'direction' ? (
        <Directions metric={metric} guess={guess} send={send} />
      ) : (
        <NumberAnswer key={metric.id} metric={metric} send={send} />
      )}
    </div>
  )
}

/** Which figure is asked about, and how. */
function Choices({ question, send }: Pick<FormProps, 'question' | 'send'>) {
  const { dataset } = useWorkspace()
  const ask = (change: Partial<StepQuestion>) => {
    const { indicator, kind } = { ...question, ...change }
    send({ type: 'ask', question: { indicator, kind } })
  }
  return (
    <div className={styles.choices}>
      <label>
        <span>{t('Figure')}</span>
        <select value={question.indicator} onChange={({ target }) => ask({ indicator: target.value })}>
          {comparedMetrics(dataset).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('Asked for')}</span>
        <select
          value={question.kind}
          onChange={({ target }) => ask({ kind: target.value === 'number' ? 'number' : 'direction' })}
        >
          <option value="direction">{t('Which way it goes')}</option>
          <option value="number">{t('Its number')}</option>
        </select>
      </label>
    </div>
  )
}

const marks = { up: '↑', down: '↓', unchanged: '=' }

function Directions({ metric, guess, send }: Omit<FormProps, 'question'>) {
  return (
    <fieldset className={styles.directions}>
      <legend className={unseen.unseen}>{t('The room’s guess')}</legend>
      {directions.map((direction) => (
        <button
          key={direction}
          type="button"
          aria-pressed={guess?.answer.kind === 'direction' && guess.answer.direction === direction}
          onClick={() => send({ type: 'lock', answer: { kind: 'direction', direction } })}
        >
          <span aria-hidden="true">{marks[direction]}</span> {upperFirst(metric.direction(direction))}
        </button>
      ))}
    </fieldset>
  )
}

function NumberAnswer({ metric: { asked: unit }, send }: Pick<FormProps, 'metric' | 'send'>) {
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [fieldId, faultId] = [useId(), useId()]
  const lock = (event: FormEvent) => {
    event.preventDefault()
    const { value: number, fault: unread } = readNumber(typed, unit.unit)
    const asked = numberFault(unit, number ?? null)
    setFault(
      asked !== null && unread && typed.trim() !== ''
        ? t('{unread}. {asked}', { unread, asked }, 'what is wrong, and what is asked for')
        : asked,
    )
    if (asked === null && number !== undefined) {
      send({ type: 'lock', answer: { kind: 'number', value: number * unit.size } })
    }
  }
  return (
    <form className={styles.number} onSubmit={lock} noValidate>
      <label htmlFor={fieldId}>{t('The room’s guess, {unit}', { unit: unit.name })}</label>
      <input
        id={fieldId}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        aria-invalid={fault !== null}
        aria-describedby={faultId}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit">{t('Lock the guess')}</button>
      <span id={faultId} role={fault ? 'alert' : undefined} className={styles.fault}>
        {fault}
      </span>
    </form>
  )
}
