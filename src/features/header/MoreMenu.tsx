// What has no room of its own in the header; on a narrow screen also the languages.
import { ActionIcon, Menu } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconDots } from '@tabler/icons-react'
import { canBeSwitchedOff } from '../../format/keys'
import { type Dialog, useDialog } from '../../state/dialogs'
import { t } from '../../texts/translate'
import { useSingleKeys } from '../../ui/useSingleKeys'
import { usePin } from '../../words/usePin'
import styles from './Header.module.css'
import { LanguageItems } from './LanguageMenu'
import { useGoTo } from './useGoTo'

const dialogs: { dialog: Dialog; label: string; keys?: string }[] = [
  { dialog: 'saved', label: t('Saved scenarios'), keys: 'L' },
  { dialog: 'deck', label: t('Decks'), keys: 'D' },
  { dialog: 'print', label: t('Print all views') },
]

const help: { dialog: Dialog; label: string; keys?: string }[] = [
  { dialog: 'questions', label: t('Questions a room asks'), keys: 'Q' },
  { dialog: 'tour', label: t('Take the tour') },
  { dialog: 'actions', label: t('All actions and keys'), keys: '?' },
]

export function MoreMenu() {
  const { openDialog } = useDialog()
  const goTo = useGoTo()
  const pin = usePin()
  const [singleKeys] = useSingleKeys()
  const isNarrow = useMediaQuery('(max-width: 1099px)', undefined, { getInitialValueInEffect: false })
  const hint = (keys: string | undefined) =>
    keys && (singleKeys || !canBeSwitchedOff(keys)) ? <Key>{keys}</Key> : null
  const dialogItem = ({ dialog, label, keys }: (typeof help)[number]) => (
    <Menu.Item key={dialog} rightSection={hint(keys)} onClick={() => openDialog(dialog)}>
      {label}
    </Menu.Item>
  )
  return (
    <Menu position="bottom-end" width={260} classNames={{ item: styles.menuItem }}>
      <Menu.Target>
        <ActionIcon variant="subtle" size={36} aria-label={t('More')} data-part="more">
          <IconDots size={20} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item rightSection={hint('P')} onClick={pin}>
          {t('Pin this scenario')}
        </Menu.Item>
        <Menu.Item rightSection={hint('C')} onClick={() => goTo('compare')}>
          {t('Compare')}
        </Menu.Item>
        <Menu.Item rightSection={hint('F')} onClick={() => goTo('present')}>
          {t('Present')}
        </Menu.Item>
        <Menu.Item rightSection={hint('B')} onClick={() => goTo('brief')}>
          {t('One-page brief')}
        </Menu.Item>
        {dialogs.map(dialogItem)}
        <Menu.Divider />
        <Menu.Item rightSection={hint('M')} onClick={() => goTo('method')}>
          {t('Method')}
        </Menu.Item>
        {help.map(dialogItem)}
        {isNarrow ? (
          <>
            <Menu.Divider />
            <Menu.Label>{t('Language')}</Menu.Label>
            <LanguageItems />
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  )
}

function Key({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className={styles.key}>
      {children}
    </span>
  )
}
