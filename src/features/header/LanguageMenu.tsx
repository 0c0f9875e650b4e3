// The languages that the page speaks, each by its own name.
import { ActionIcon, Menu } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { language } from '../../texts/catalog'
import { languages } from '../../texts/language'
import { t } from '../../texts/translate'
import { chooseLanguage } from './chooseLanguage'
import styles from './Header.module.css'

export function LanguageMenu() {
  return (
    <Menu position="bottom-end" classNames={{ item: styles.menuItem }}>
      <Menu.Target>
        <ActionIcon variant="subtle" size={36} aria-label={t('Language')}>
          <IconLanguage size={20} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <LanguageItems />
      </Menu.Dropdown>
    </Menu>
  )
}

/** The choice itself, inside a menu. */
export function LanguageItems() {
  return (
    <Menu.RadioGroup value={language} onChange={chooseLanguage}>
      {languages.map(({ tag, name }) => (
        <Menu.RadioItem closeMenuOnClick key={tag} value={tag} lang={tag}>
          {name}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}
