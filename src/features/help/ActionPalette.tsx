// All actions and keys, with search; search also finds events, scenarios and places on the page.
import { Combobox, Modal, Switch, useCombobox } from '@mantine/core'
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/Combobox.css'
import '@mantine/core/styles/InlineInput.css'
import { useEffect, useId, useMemo, useState } from 'react'
import { canBeSwitchedOff, hasAppleKeys } from '../../format/keys'
import { useDialog } from '../../state/dialogs'
import type { PageAction } from '../../state/pageAction'
import { t } from '../../texts/translate'
import { testedBrowsers } from '../../ui/testedBrowsers'
import unseen from '../../ui/unseen.module.css'
import { Keys } from './Keys'
import styles from './palette.module.css'
import type { PaletteEntry } from './paletteEntry'
import { type EntryGroup, searchEntries } from './searchEntries'
import { usePaletteEntries } from './usePaletteEntries'

interface ActionPaletteProps {
  actions: readonly PageAction[]
  /** Whether keys without a modifier work. */
  singleKeys: boolean
  onSingleKeys: (on: boolean) => void
}

export function ActionPalette({ actions, singleKeys, onSingleKeys }: ActionPaletteProps) {
  const { closeDialog } = useDialog()
  const entries = usePaletteEntries(actions)
  return (
    <Modal.Root
      opened
      onClose={closeDialog}
      size={600}
      yOffset="8dvh"
      transitionProps={{ duration: 0 }}
      classNames={{ content: styles.content, overlay: styles.overlay, body: styles.body, title: styles.heading }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.header}>
          <Modal.Title>{t('All actions and keys')}</Modal.Title>
          <Modal.CloseButton aria-label={t('Close')} size={44} iconSize={20} />
        </div>
        <Modal.Body>
          <Search
            entries={entries}
            singleKeys={singleKeys}
            onPick={(entry) => {
              closeDialog()
              entry.run()
            }}
          />
          <SingleKeys on={singleKeys} onChange={onSingleKeys} />
          <p className={styles.browsers}>{testedBrowsers}</p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

interface SearchProps {
  entries: readonly PaletteEntry[]
  singleKeys: boolean
  onPick: (entry: PaletteEntry) => void
}

function Search({ entries, singleKeys, onPick }: SearchProps) {
  const listId = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState<string | null>(null)
  const combobox = useCombobox({ opened: true })
  const { selectFirstOption, resetSelectedOption } = combobox
  const onApple = useMemo(() => hasAppleKeys(), [])
  const groups = searchEntries(entries, query, onApple)
  const count = groups.reduce((sum, { entries: own }) => sum + own.length, 0)
  useEffect(() => {
    // What was typed has its best match chosen; an empty field waits for the arrows.
    resetSelectedOption()
    setActive(query.trim() === '' ? null : selectFirstOption())
  }, [query, selectFirstOption, resetSelectedOption])
  const readActive = () => setActive(document.querySelector('[data-combobox-selected]')?.id ?? null)
  const pick = (id: string) => {
    const entry = entries.find((one) => one.id === id)
    if (entry) onPick(entry)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={pick}>
      <Combobox.EventsTarget withAriaAttributes={false}>
        <input
          className={styles.search}
          type="text"
          role="combobox"
          aria-label={t('Find an action, an event, a scenario or a part of the page')}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={active ?? undefined}
          placeholder={t('Find an action, event or scenario')}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          // The library moves the choice in the same key press.
          onKeyDown={() => queueMicrotask(readActive)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options id={listId} className={styles.list} aria-label={t('Actions')}>
        {groups.map((group) => (
          <Group key={group.name} group={group} singleKeys={singleKeys} onApple={onApple} />
        ))}
      </Combobox.Options>
      <p role="status" className={count === 0 ? styles.none : unseen.unseen}>
        {writeFound(count, query.trim())}
      </p>
    </Combobox>
  )
}

function writeFound(count: number, query: string): string {
  if (count > 0) return query === '' ? '' : t('{count} found', { count })
  return t('Nothing is called “{query}”. Try another word, such as “export”, “tariffs” or “ranges”, or a key.', {
    query,
  })
}

interface GroupProps {
  group: EntryGroup
  singleKeys: boolean
  onApple: boolean
}

function Group({ group, singleKeys, onApple }: GroupProps) {
  return (
    <Combobox.Group label={group.name} classNames={{ groupLabel: styles.groupLabel }}>
      {group.entries.map(({ id, title, keys, blocked }) => (
        <Combobox.Option key={id} value={id} disabled={blocked !== null} className={styles.option}>
          <span>
            {title}
            {blocked === null ? null : <span className={styles.blocked}> · {blocked}</span>}
          </span>
          {keys !== null && (singleKeys || !canBeSwitchedOff(keys)) ? <Keys keys={keys} onApple={onApple} /> : null}
        </Combobox.Option>
      ))}
    </Combobox.Group>
  )
}

function SingleKeys({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <Switch
      className={styles.singleKeys}
      checked={on}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      label={t('Single keys (P, C, S …)')}
      description={t(
        'Off leaves letters to a screen reader or voice control; “?” and keys with Ctrl or Cmd work either way.',
      )}
      withThumbIndicator={false}
    />
  )
}

export default ActionPalette
