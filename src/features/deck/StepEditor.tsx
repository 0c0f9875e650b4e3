// One step opened: what it says, shows and asks, and what can be done with it.
import { deckLimits } from '../../data/deckSchema'
import { useWorkspace } from '../../results/Workspace'
import type { Deck, DeckStep } from '../../state/deck'
import { t } from '../../texts/translate'
import type { StepRead } from '../../words/decks/readStep'
import { pictureNames, writeQuestion } from '../../words/decks/stepWords'
import styles from './deck.module.css'
import { TextField } from './Field'
import { PictureSelect } from './PictureSelect'
import { QuestionSelect } from './QuestionSelect'
import { writeStepNews } from './stepNews'
import { useStepActions } from './useStepActions'

interface StepEditorProps {
  deck: Deck
  step: DeckStep
  read: StepRead
  builtIn: boolean
  onDelete: () => void
}

export function StepEditor({ deck, step, read, builtIn, onDelete }: StepEditorProps) {
  const { open, present, placeOf, duplicate, takeOver } = useStepActions(deck)
  const news = writeStepNews(step, read.dataNews)
  return (
    <div className={styles.editor}>
      {read.problems.length > 0 ? (
        <ul className={styles.problems}>
          {read.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      ) : null}
      {news ? <p className={styles.dataNews}>{news}</p> : null}
      {builtIn ? <StepText step={step} /> : <StepFields deck={deck} step={step} finding={read.finding} />}
      <div className={styles.buttons}>
        <button type="button" onClick={() => open(step)}>
          {t('Open on the page')}
        </button>
        <button type="button" onClick={() => present(placeOf(step))}>
          {t('Present from here')}
        </button>
        {builtIn ? null : (
          <>
            <button type="button" onClick={() => takeOver(step)}>
              {t('Replace with this page')}
            </button>
            <button type="button" onClick={() => duplicate(step)}>
              {t('Duplicate')}
            </button>
            <button type="button" onClick={onDelete}>
              {t('Delete step')}
            </button>
          </>
        )}
      </div>
    </div>
  )
}

function StepFields({ deck, step, finding }: { deck: Deck; step: DeckStep; finding: string }) {
  const { edit } = useStepActions(deck)
  return (
    <>
      <TextField
        label={t('Title')}
        value={step.title ?? ''}
        longest={deckLimits.title}
        placeholder={finding}
        hint={t('Left empty, the title is the finding, written from the step’s state.')}
        onText={(text) => edit(step.id, { title: text.trim() === '' ? null : text })}
      />
      <div className={styles.pair}>
        <PictureSelect label={t('Shows')} value={step.picture} onPick={(picture) => edit(step.id, { picture })} />
        <QuestionSelect value={step.question} onPick={(question) => edit(step.id, { question })} />
      </div>
      <TextField
        label={t('Note for the speaker')}
        value={step.note}
        longest={deckLimits.note}
        lines={5}
        onText={(note) => edit(step.id, { note })}
      />
    </>
  )
}

/** A step that cannot be changed, to read. */
function StepText({ step: { picture, question, note } }: { step: DeckStep }) {
  const { dataset } = useWorkspace()
  return (
    <dl className={styles.reading}>
      <dt>{t('Shows')}</dt>
      <dd>{pictureNames[picture]}</dd>
      {question ? (
        <>
          <dt>{t('Asks the room first')}</dt>
          <dd>{writeQuestion(dataset, question)}</dd>
        </>
      ) : null}
      <dt>{t('Note for the speaker')}</dt>
      <dd>{note}</dd>
    </dl>
  )
}
