// The choice of what the room is asked before a step is shown.

import { comparedMetrics } from '../../results/metrics/metrics'
import { useWorkspace } from '../../results/Workspace'
import type { StepQuestion } from '../../state/deck'
import { t } from '../../texts/translate'
import { questionKinds, writeQuestion } from '../../words/decks/stepWords'
import { SelectField } from './Field'

interface QuestionSelectProps {
  value: StepQuestion | null
  onPick: (question: StepQuestion | null) => void
}

const kinds = ['direction', 'number'] as const

export function QuestionSelect({ value, onPick }: QuestionSelectProps) {
  const { dataset } = useWorkspace()
  const metrics = comparedMetrics(dataset)
  const questions = kinds.flatMap((kind) => metrics.map(({ id }): StepQuestion => ({ kind, indicator: id })))
  const known = value === null || metrics.some(({ id }) => id === value.indicator)
  return (
    <SelectField
      label={t('Ask the room first')}
      value={value ? keyOf(value) : ''}
      onPick={(key) => onPick(questions.find((question) => keyOf(question) === key) ?? null)}
    >
      <option value="">{t('Nothing')}</option>
      {known ? null : (
        <option value={keyOf(value)}>
          {t('{question} (not known here)', { question: writeQuestion(dataset, value) })}
        </option>
      )}
      {kinds.map((kind) => (
        <optgroup key={kind} label={questionKinds[kind]}>
          {metrics.map(({ id, name }) => (
            <option key={id} value={keyOf({ kind, indicator: id })}>
              {t(kind === 'direction' ? 'Which way: {name}' : 'Number: {name}', { name })}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  )
}

function keyOf({ kind, indicator }: StepQuestion): string {
  return `${kind} ${indicator}`
}
