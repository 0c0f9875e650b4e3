// The chosen deck as a whole: its name, presenting it, handing it on, copying and deleting it.
import { useState } from 'react'
import { deckLimits } from '../../data/deckSchema'
import { cleanName } from '../../state/choices'
import type { Deck } from '../../state/deck'
import { t } from '../../texts/translate'
import styles from './deck.module.css'
import { TextField } from './Field'
import type { DeckActions } from './useDeckActions'
import { useStepActions } from './useStepActions'

interface DeckHeadProps {
  deck: Deck
  builtIn: boolean
  actions: DeckActions
  onDelete: () => void
}

export function DeckHead({ deck, builtIn, actions, onDelete }: DeckHeadProps) {
  const { present } = useStepActions(deck)
  const empty = deck.steps.length === 0
  return (
    <div className={styles.deckHead}>
      {builtIn ? (
        <p className={styles.hint}>
          {t('Built in: it follows the events of the document, with notes for the speaker. Copy it to make it yours.')}
        </p>
      ) : (
        <NameField deck={deck} onRename={(name) => actions.rename(deck, name)} />
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.main}
          aria-disabled={empty}
          title={empty ? t('There is no step to present yet') : undefined}
          onClick={() => {
            if (!empty) present(1)
          }}
        >
          {t('Present')}
        </button>
        <button type="button" onClick={() => actions.copy(deck)}>
          {t(builtIn ? 'Copy to edit' : 'Duplicate deck')}
        </button>
        <button type="button" onClick={() => actions.exportFile(deck)}>
          {t('Export to file')}
        </button>
        {builtIn ? null : (
          <button type="button" onClick={onDelete}>
            {t('Delete deck')}
          </button>
        )}
      </div>
    </div>
  )
}

/** The name; an empty one is not taken, and the field says which name stays. */
function NameField({ deck, onRename }: { deck: Deck; onRename: (name: string) => void }) {
  const [nameless, setNameless] = useState(false)
  return (
    <TextField
      label={t('Name')}
      value={deck.name}
      longest={deckLimits.name}
      hint={nameless ? t('A deck needs a name; it is still called “{name}”.', { name: deck.name }) : undefined}
      onText={(text) => {
        const name = cleanName(text)
        setNameless(name === null)
        if (name !== null && name !== deck.name) onRename(name)
      }}
    />
  )
}
