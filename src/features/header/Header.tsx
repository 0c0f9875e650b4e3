// The head of the page: name, scenario, the permanent mark, and the actions on the whole.
import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { formatKeys } from '../../format/keys'
import { useWorkspace } from '../../results/Workspace'
import { useChoiceHistory, useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { IllustrativeMark } from '../../ui/IllustrativeMark'
import { ColorSchemeMenu } from './ColorSchemeMenu'
import styles from './Header.module.css'
import { LanguageMenu } from './LanguageMenu'
import { MoreMenu } from './MoreMenu'
import { PageLinks } from './PageLinks'
import { PinChips } from './PinChips'
import { SaveButton } from './SaveButton'
import { ScenarioMenu } from './ScenarioMenu'

export function Header() {
  const { dataset } = useWorkspace()
  const isAway = useChoices(({ view }) => view.page !== 'dashboard')
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <div className={styles.identity}>
          <Mark />
          <h1 className={styles.name}>{t('Lodestone')}</h1>
          <IllustrativeMark className={styles.illustrative} />
          <p className={styles.subject}>{dataset.title}</p>
        </div>
        <nav className={styles.actions} aria-label={t('Scenario and page')}>
          <div className={styles.choices}>
            <ScenarioMenu />
            <PinChips />
            <SaveButton />
            <UndoRedo />
          </div>
          <div className={styles.onPage}>
            <PageLinks />
            <MoreMenu />
            {/* On a phone the way back takes its room. */}
            <span className={isAway ? styles.wideOnly : undefined}>
              <ColorSchemeMenu />
            </span>
            {/* On a narrow screen the menu before it has the languages too. */}
            <span className={styles.roomOnly}>
              <LanguageMenu />
            </span>
          </div>
        </nav>
      </div>
    </header>
  )
}

function UndoRedo() {
  const canUndo = useChoiceHistory(({ past, gesture }) => past.length > 0 || gesture !== null)
  const canRedo = useChoiceHistory(({ future }) => future.length > 0)
  const { undo, redo } = useScenarioActions()
  return (
    <div className={styles.pair}>
      <Tooltip label={t('Undo ({keys})', { keys: formatKeys('mod+Z').join(' + ') })}>
        <ActionIcon variant="subtle" size={36} aria-label={t('Undo')} disabled={!canUndo} onClick={undo}>
          <IconArrowBackUp size={20} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('Redo ({keys})', { keys: formatKeys('mod+shift+Z').join(' + ') })}>
        <ActionIcon variant="subtle" size={36} aria-label={t('Redo')} disabled={!canRedo} onClick={redo}>
          <IconArrowForwardUp size={20} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}

function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d="M6 7v5a6 6 0 0 0 12 0V7" fill="none" stroke="var(--ink)" strokeWidth="5" />
      <path d="M6 2v4M18 2v4" fill="none" stroke="var(--license-case-by-case)" strokeWidth="5" />
    </svg>
  )
}
