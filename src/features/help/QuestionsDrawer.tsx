// Ten questions that a room asks, each with the one-breath answer and the way to what it speaks of.
import { Accordion, Drawer } from '@mantine/core'
import '@mantine/core/styles/Accordion.css'
import { useMediaQuery } from '@mantine/hooks'
import { formatLongDate } from '../../format/dates'
import { methodSectionTitle } from '../../results/figures/methodSections'
import { partTitle } from '../../results/pageParts'
import type { Question, QuestionView } from '../../results/questions/question'
import { scenarioName } from '../../results/scenarioNames'
import { useWorkspace } from '../../results/Workspace'
import { useDialog } from '../../state/dialogs'
import { useChoices } from '../../state/useScenarioStore'
import styles from './questions.module.css'
import { useGoToView } from './useGoToView'
import { useQuestions } from './useQuestions'

export function QuestionsDrawer() {
  const { place, closeDialog, leaveDialog } = useDialog()
  const onPhone = useMediaQuery('(max-width: 699px)', undefined, { getInitialValueInEffect: false })
  const questions = useQuestions()
  const goToView = useGoToView()
  const start = questions.find(({ id }) => id === place)?.id ?? questions[0]?.id ?? null
  const look = (question: Question, view: QuestionView) => {
    leaveDialog(question.id)
    goToView(view)
  }
  return (
    <Drawer.Root
      opened
      onClose={closeDialog}
      position={onPhone ? 'bottom' : 'right'}
      size={onPhone ? '92dvh' : 520}
      transitionProps={{ duration: 0 }}
      classNames={{ content: styles.content, overlay: styles.overlay, title: styles.heading, body: styles.body }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        {/* Not the library's header, which would be a second banner of the page. */}
        <div className={styles.header}>
          <Drawer.Title>Questions a room asks</Drawer.Title>
          <Drawer.CloseButton aria-label="Close" size={44} iconSize={20} />
        </div>
        <Drawer.Body>
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
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
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
      Illustrative. Answered from what is set now: {name}, as of {formatLongDate(asOf)}.
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
  if (view.kind === 'figure') return 'See where the figure comes from'
  if (view.kind === 'part') return `Show “${partTitle(view.part)}”`
  return `Read the method: ${methodSectionTitle(view.section)}`
}

export default QuestionsDrawer
