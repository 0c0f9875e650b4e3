// Everything that the palette can do: the page's actions, and by search events, scenarios and places to go to.
import { useMemo } from 'react'
import { isEnabled } from '../../model/licenses'
import { methodSections } from '../../results/figures/methodSections'
import { pageParts } from '../../results/pageParts'
import { useWorkspace } from '../../results/Workspace'
import { useAnnouncements } from '../../state/announcements'
import type { PageAction } from '../../state/pageAction'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { actionWords } from './actionWords'
import type { PaletteEntry } from './paletteEntry'
import { useGoToView } from './useGoToView'

export function usePaletteEntries(actions: readonly PageAction[]): PaletteEntry[] {
  const events = useEventEntries()
  const presets = usePresetEntries()
  const places = usePlaceEntries()
  return [
    ...actions.map(
      ({ id, group, title, keys, enabled, reason, run }): PaletteEntry => ({
        id,
        group,
        title,
        words: actionWords(id),
        keys: keys ?? null,
        blocked: enabled === false ? (reason ?? 'not possible right now') : null,
        listed: true,
        run,
      }),
    ),
    ...events,
    ...presets,
    ...places,
  ]
}

const found = { keys: null, blocked: null, listed: false }

function useEventEntries(): PaletteEntry[] {
  const { dataset } = useWorkspace()
  const scenario = useChoices((choices) => choices.scenario)
  const { setEvent, undo } = useScenarioActions()
  const { announce } = useAnnouncements()
  return useMemo(
    () =>
      dataset.events.map((event): PaletteEntry => {
        const on = isEnabled(event, scenario)
        const title = event.evidence === 'hypothetical' ? `What if: ${event.title}` : event.title
        return {
          ...found,
          id: `event ${event.id}`,
          group: 'Events',
          title: `Switch ${on ? 'off' : 'on'}: ${title}`,
          words: 'event toggle',
          run: () => {
            setEvent(event.id, !on)
            announce(`Switched ${on ? 'off' : 'on'}: ${title}.`, undo)
          },
        }
      }),
    [dataset, scenario, setEvent, announce, undo],
  )
}

function usePresetEntries(): PaletteEntry[] {
  const { dataset } = useWorkspace()
  const { loadPreset, undo } = useScenarioActions()
  const { announce } = useAnnouncements()
  return useMemo(
    () =>
      (dataset.presets ?? []).map(
        ({ id, name }): PaletteEntry => ({
          ...found,
          id: `preset ${id}`,
          group: 'Scenarios',
          title: `Load: ${name}`,
          words: 'scenario preset open',
          run: () => {
            loadPreset(id)
            announce(`Loaded “${name}”.`, undo)
          },
        }),
      ),
    [dataset, loadPreset, announce, undo],
  )
}

function usePlaceEntries(): PaletteEntry[] {
  const goToView = useGoToView()
  return [
    ...pageParts.map(
      ({ id, title, words }): PaletteEntry => ({
        ...found,
        id: `part ${id}`,
        group: 'Parts of the dashboard',
        title,
        words: `${words} section show jump`,
        run: () => goToView({ kind: 'part', part: id }),
      }),
    ),
    ...methodSections.map(
      ({ id, title }): PaletteEntry => ({
        ...found,
        id: `method ${id}`,
        group: 'Sections of the method',
        title,
        words: 'method section read jump',
        run: () => goToView({ kind: 'method', section: id }),
      }),
    ),
  ]
}
