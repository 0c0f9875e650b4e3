// The choice of what the room is asked before a step is shown.
import { indicatorsOf } from '../../model/indicators'
import { questionKinds, writeQuestion } from '../../results/decks/stepWords'
import { useWorkspace } from '../../results/Workspace'
import type { StepQuestion } from '../../state/deck'
import { SelectField } from './Field'

interface QuestionSelectProps {
  value: StepQuestion | null
  onPick: (question: StepQuestion | null) => void
}

const kinds = ['direction', 'number'] as const

export function QuestionSelect({ value, onPick }: QuestionSelectProps) {
  const { dataset } = useWorkspace()
  const indicators = indicatorsOf(dataset)
  const questions = kinds.flatMap((kind) => indicators.map(({ id }): StepQuestion => ({ kind, indicator: id })))
  const known = value === null || indicators.some(({ id }) => id === value.indicator)
  return (
    <SelectField
      label="Ask the room first"
      value={value ? keyOf(value) : ''}
      onPick={(key) => onPick(questions.find((question) => keyOf(question) === key) ?? null)}
    >
      <option value="">Nothing</option>
      {known ? null : <option value={keyOf(value)}>{writeQuestion(dataset, value)} (not known here)</option>}
      {kinds.map((kind) => (
        <optgroup key={kind} label={questionKinds[kind]}>
          {indicators.map(({ id, name }) => (
            <option key={id} value={keyOf({ kind, indicator: id })}>
              {kind === 'direction' ? 'Which way: ' : 'Number: '}
              {name}
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
