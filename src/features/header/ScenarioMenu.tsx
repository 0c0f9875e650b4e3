// The scenario menu: presets to load, the way back, and what changes are counted against; a line an entry.
import { Menu } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useMemo } from 'react'
import { departsFromPreset, presetName } from '../../results/presets'
import { useWorkspace } from '../../results/Workspace'
import { pinLetters } from '../../state/choices'
import { useDialog } from '../../state/dialogs'
import { pinReference } from '../../state/pins'
import { openingPresetOf, presetsOf } from '../../state/presets'
import { useChoices, useScenarioActions, useSettledChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { aboutDocument } from '../../words/aboutDocument'
import { scenarioInWords, scenarioName } from '../../words/scenarioNames'
import styles from './Header.module.css'
import { usePinned, useUnpin } from './PinChips'
import { useGoTo } from './useGoTo'

export function ScenarioMenu() {
  const isNarrow = useMediaQuery('(max-width: 1099px)', undefined, { getInitialValueInEffect: false })
  return (
    <Menu position="bottom-end" width="min(420px, calc(100vw - 16px))" classNames={{ item: styles.menuItem }}>
      <Menu.Target>
        <button type="button" className={`${styles.textButton} ${styles.scenario}`}>
          <span className={styles.hint}>{t('Scenario:')}</span> <ScenarioName />{' '}
          <IconChevronDown size={14} aria-hidden="true" className={styles.chevron} />
        </button>
      </Menu.Target>
      <Menu.Dropdown mah="calc(100dvh - 64px)" style={{ overflowY: 'auto' }}>
        {isNarrow ? <NarrowItems /> : null}
        <PresetItems />
        <Menu.Divider />
        <ResetItems />
        <Menu.Divider />
        <ReferenceItems />
      </Menu.Dropdown>
    </Menu>
  )
}

function ScenarioName() {
  const { dataset } = useWorkspace()
  const choices = useSettledChoices()
  const name = useMemo(() => scenarioInWords(dataset, choices), [dataset, choices])
  return <span className={styles.scenarioName}>{name}</span>
}

/** What has its place in the header where there is room for it. */
function NarrowItems() {
  const { openDialog } = useDialog()
  const pinned = usePinned()
  const unpin = useUnpin()
  const goTo = useGoTo()
  return (
    <>
      <Menu.Item onClick={() => openDialog('saved')}>{t('Save this scenario, or open a saved one')}</Menu.Item>
      {pinned.map((pin) => (
        <Menu.Item key={pin.letter} onClick={() => goTo('compare')}>
          {t('Compare with {place}: {name}', { ...pin })}
        </Menu.Item>
      ))}
      {pinned.map((pin) => (
        <Menu.Item key={pin.letter} onClick={() => unpin(pin)}>
          {t('Unpin {place}: {name}', { ...pin })}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  )
}

/** The presets by name; what the loaded one is stands under it. */
function PresetItems() {
  const { dataset } = useWorkspace()
  const preset = useChoices((choices) => choices.preset)
  const edited = useChoices(({ preset, scenario }) => departsFromPreset(dataset, preset, scenario))
  const { loadPreset } = useScenarioActions()
  return (
    <>
      <Menu.Label>{t('Load a scenario (keeps the as-of date)')}</Menu.Label>
      <p className={styles.menuNote}>{aboutDocument}</p>
      {presetsOf(dataset).map(({ id, name, text }) => (
        <Menu.Item
          key={id}
          onClick={() => loadPreset(id)}
          rightSection={
            id !== preset ? null : edited ? (
              <span className={styles.key}>{t('edited')}</span>
            ) : (
              <IconCheck size={16} aria-label={t('loaded')} />
            )
          }
        >
          {name}
          {id === preset ? <span className={styles.menuText}>{text}</span> : null}
        </Menu.Item>
      ))}
    </>
  )
}

function ResetItems() {
  const { dataset } = useWorkspace()
  const preset = useChoices((choices) => choices.preset)
  const { loadPreset, reset, beginGesture, endGesture } = useScenarioActions()
  const opening = openingPresetOf(dataset)
  return (
    <>
      <Menu.Item onClick={reset}>{t('Reset to “{name}”', { name: presetName(dataset, preset) })}</Menu.Item>
      {preset === opening ? null : (
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
        </Menu.Item>
      )}
    </>
  )
}

function ReferenceItems() {
  const { dataset } = useWorkspace()
  const reference = useChoices((choices) => choices.reference)
  const pins = useChoices((choices) => choices.pins)
  const { setReference } = useScenarioActions()
  return (
    <>
      <Menu.Label>{t('Count changes against')}</Menu.Label>
      <Menu.RadioGroup value={reference} onChange={setReference}>
        {presetsOf(dataset).map(({ id, name }) => (
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
    </>
  )
}
