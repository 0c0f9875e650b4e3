// The name of a scenario, written where it stands: Enter or leaving keeps it, Escape takes it back, blank gives the made one.
import { type KeyboardEvent, useState } from 'react'
import { longestName } from '../../state/choices'
import { useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { isComposing } from '../../ui/keyPress'
import type { Compared } from '../../words/comparison'
import styles from './compare.module.css'

export function NameField({ here: { letter, place, name } }: { here: Compared }) {
  const { rename } = useScenarioActions()
  // Null while nobody writes: then the name is shown as it is.
  const [draft, setDraft] = useState<string | null>(null)
  const keep = () => {
    if (draft !== null && draft.trim() !== name) rename(letter, draft)
    setDraft(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      keep()
    } else if (event.key === 'Escape') setDraft(null)
  }
  return (
    <textarea
      className={styles.name}
      aria-label={t('Name of {place}', { place })}
      title={t('Write a name here; an empty one gives the made name back')}
      rows={1}
      maxLength={longestName}
      value={draft ?? name}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  )
}
