// Light, dark, or as the system says.
import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core'
import { IconContrast } from '@tabler/icons-react'
import { t } from '../../texts/translate'
import styles from './Header.module.css'

const schemes: { value: MantineColorScheme; label: string }[] = [
  { value: 'auto', label: t('As the system') },
  { value: 'light', label: t('Light') },
  { value: 'dark', label: t('Dark') },
]

export function ColorSchemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const choose = (chosen: string) => {
    const scheme = schemes.find(({ value }) => value === chosen)
    if (scheme) setColorScheme(scheme.value)
  }
  return (
    <Menu position="bottom-end" classNames={{ item: styles.menuItem }}>
      <Menu.Target>
        <ActionIcon variant="subtle" size={36} aria-label={t('Light or dark')}>
          <IconContrast size={20} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={choose}>
          {schemes.map(({ value, label }) => (
            <Menu.RadioItem closeMenuOnClick key={value} value={value}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
