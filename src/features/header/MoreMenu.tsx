// What has no room of its own in the header; on a phone also the other pages.
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { usePin } from '../../results/usePin'
import { type Dialog, useDialog } from '../../state/dialogs'
import { useSingleKeys } from '../../ui/useSingleKeys'
import styles from './Header.module.css'
import { useGoTo } from './useGoTo'

const dialogs: { dialog: Dialog; label: string; keys?: string }[] = [
  { dialog: 'saved', label: 'Saved scenarios', keys: 'L' },
  { dialog: 'deck', label: 'Decks', keys: 'D' },
]

const help: { dialog: Dialog; label: string; keys?: string }[] = [
  { dialog: 'questions', label: 'Questions a room asks', keys: 'Q' },
  { dialog: 'tour', label: 'Take the tour' },
  { dialog: 'actions', label: 'All actions and keys', keys: '?' },
]

export function MoreMenu() {
  const { openDialog } = useDialog()
  const goTo = useGoTo()
  const pin = usePin()
  const [singleKeys] = useSingleKeys()
  const hint = (keys: string | undefined) => (keys && singleKeys ? <Key>{keys}</Key> : null)
  const dialogItem = ({ dialog, label, keys }: (typeof help)[number]) => (
    <Menu.Item key={dialog} rightSection={hint(keys)} onClick={() => openDialog(dialog)}>
      {label}
    </Menu.Item>
  )
  return (
    <Menu position="bottom-end" width={260} classNames={{ item: styles.menuItem }}>
      <Menu.Target>
        <ActionIcon variant="subtle" size={36} aria-label="More" data-part="more">
          <IconDots size={20} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item rightSection={hint('P')} onClick={pin}>
          Pin this scenario
        </Menu.Item>
        <Menu.Item rightSection={hint('C')} onClick={() => goTo('compare')}>
          Compare
        </Menu.Item>
        <Menu.Item rightSection={hint('F')} onClick={() => goTo('present')}>
          Present
        </Menu.Item>
        <Menu.Item rightSection={hint('B')} onClick={() => goTo('brief')}>
          One-page brief
        </Menu.Item>
        {dialogs.map(dialogItem)}
        <Menu.Divider />
        <Menu.Item rightSection={hint('M')} onClick={() => goTo('method')}>
          Method
        </Menu.Item>
        {help.map(dialogItem)}
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
