// The scenario menu: presets to load, the way back, and what changes are counted against.
import { Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { departsFromPreset, presetName } from '../../results/presets'
import { useWorkspace } from '../../results/Workspace'
import { pinLetters } from '../../state/choices'
import { pinReference } from '../../state/pins'
import { openingPresetOf, presetsOf } from '../../state/presets'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { scenarioName } from '../../words/scenarioNames'
import styles from './Header.module.css'

export function ScenarioMenu() {
  const { dataset } = useWorkspace()
  const preset = useChoices((choices) => choices.preset)
  const edited = useChoices(({ preset, scenario }) => departsFromPreset(dataset, preset, scenario))
  const reference = useChoices((choices) => choices.reference)
  const { loadPreset, reset, setReference, beginGesture, endGesture } = useScenarioActions()
  const name = useChoices((choices) => choices.name)
  const pins = useChoices((choices) => choices.pins)
  const presets = presetsOf(dataset)
  const opening = openingPresetOf(dataset)
  return (
    <Menu position="bottom-end" width="min(420px, calc(100vw - 16px))" classNames={{ item: styles.menuItem }}>
      <Menu.Target>
        <button type="button" className={`${styles.textButton} ${styles.scenario}`}>
          <span className={styles.hint}>
            {edited && name === null ? t('Edited from') : <span className={styles.wideOnly}>{t('Scenario:')}</span>}
          </span>{' '}
          {name ?? presetName(dataset, preset)}{' '}
          <IconChevronDown size={14} aria-hidden="true" style={{ verticalAlign: -2 }} />
        </button>
      </Menu.Target>
      <Menu.Dropdown mah="calc(100dvh - 64px)" style={{ overflowY: 'auto' }}>
        <Menu.Label>{t('Load a scenario (keeps the as-of date)')}</Menu.Label>
        {presets.map(({ id, name, text }) => (
          <Menu.Item
            key={id}
            onClick={() => loadPreset(id)}
            rightSection={id === preset && !edited ? <IconCheck size={16} aria-label={t('loaded')} /> : null}
          >
            {name}
            <span className={styles.menuText}>{text}</span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={reset}>
          {t('Reset to “{name}”', { name: presetName(dataset, preset) })}
          <span className={styles.menuText}>
            {t('Undoes all switches, dates, lanes and assumptions set since it was loaded')}
          </span>
        </Menu.Item>
        <Menu.Item
          onClick={() => {
            // One step of undo for the two.
            beginGesture()
            loadPreset(opening)
            reset()
            endGesture()
          }}
        >
          {t('Back to “{name}”', { name: presetName(dataset, opening) })}
          <span className={styles.menuText}>{t('The events with which the page opens, as of their own date')}</span>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('Count changes against')}</Menu.Label>
        <Menu.RadioGroup value={reference} onChange={setReference}>
          {presets.map(({ id, name }) => (
            <Menu.RadioItem closeMenuOnClick key={id} value={id}>
              {name}
            </Menu.RadioItem>
          ))}
          {pinLetters.map((letter) => {
            const pin = pins[letter]
            return pin ? (
              <Menu.RadioItem closeMenuOnClick key={letter} value={pinReference(letter)}>
                {letter.toUpperCase()}: {scenarioName(dataset, pin)}
              </Menu.RadioItem>
            ) : null
          })}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
