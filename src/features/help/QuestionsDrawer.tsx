// Ten questions that a room asks, each with the one-breath answer and the way to what it speaks of.
import { Accordion } from '@mantine/core'
import '@mantine/core/styles/Accordion.css'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { tradeQuery } from '../../data/queries'
import { formatLongDate } from '../../format/dates'
import { useRanges } from '../../results/analysis/useAnalyses'
import { useQuestionFacts } from '../../results/analysis/useQuestionFacts'
import { useSettledCase } from '../../results/CaseProvider'
import { partTitle } from '../../results/pageParts'
import { useWorkspace } from '../../results/Workspace'
import { useDialog } from '../../state/dialogs'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { SideDrawer } from '../../ui/SideDrawer'
import { methodSectionTitle } from '../../words/figures/methodSections'
import type { Question, QuestionView } from '../../words/questions/question'
import { writeQuestions } from '../../words/questions/writeQuestions'
import { scenarioName } from '../../words/scenarioNames'
import styles from './questions.module.css'
import { useGoToView } from './useGoToView'

/** The questions, answered from the state of this moment. Ranges, observed exports and what else is worked out join the answers once known; those of an earlier state stay out. */
function useQuestions(): Question[] {
  const state = useSettledCase()
  const { data, stale } = useRanges()
  const trade = useQuery(tradeQuery()).data ?? null
  const ranges = data && !stale ? data : null
  const { stopped, stocked, checks, exports } = useQuestionFacts()
  return useMemo(
    () => writeQuestions({ ...state, ranges, trade, stopped, stocked, checks, exports }),
    [state, ranges, trade, stopped, stocked, checks, exports],
  )
}

export function QuestionsDrawer() {
  const { place, closeDialog, leaveDialog } = useDialog()
  const questions = useQuestions()
  const goToView = useGoToView()
  const start = questions.find(({ id }) => id === place)?.id ?? questions[0]?.id ?? null
  const look = (question: Question, view: QuestionView) => {
    leaveDialog(question.id)
    goToView(view)
  }
  return (
    <SideDrawer title={t('Questions a room asks')} width={520} slide={0} onClose={closeDialog}>
      <Standing />
      <Accordion defaultValue={start} order={3} transitionDuration={0} classNames={accordionClasses}>
        {questions.map((question) => (
          <Accordion.Item key={question.id} value={question.id}>
            <Accordion.Control data-autofocus={question.id === start || undefined}>
              {question.question}
            </Accordion.Control>
            <Accordion.Panel>
              <Answer question={question} onLook={(view) => look(question, view)} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </SideDrawer>
  )
}

const accordionClasses = {
  item: styles.item,
  control: styles.control,
  label: styles.label,
  panel: styles.panel,
  content: styles.panelContent,
}

/** What the answers are about. */
function Standing() {
  const { dataset } = useWorkspace()
  const name = useChoices((choices) => scenarioName(dataset, choices))
  const asOf = useChoices(({ scenario }) => scenario.asOf)
  return (
    <p className={styles.small}>
      {t('Illustrative. Answered from what is set now: {scenario}, as of {date}.', {
        scenario: name,
        date: formatLongDate(asOf),
      })}
    </p>
  )
}

function Answer({ question, onLook }: { question: Question; onLook: (view: QuestionView) => void }) {
  return (
    <>
      <p className={styles.answer}>{question.answer}</p>
      <p className={styles.small}>{question.basis}</p>
      <div className={styles.views}>
        {question.views.map((view) => (
          <button key={labelOf(view)} type="button" className={styles.view} onClick={() => onLook(view)}>
            {labelOf(view)}
          </button>
        ))}
      </div>
    </>
  )
}

function labelOf(view: QuestionView): string {
  if (view.kind === 'figure') return t('See where the figure comes from')
  if (view.kind === 'part') return t('Show “{part}”', { part: partTitle(view.part) })
  return t('Read the method: {section}', { section: methodSectionTitle(view.section) })
}

export default QuestionsDrawer
