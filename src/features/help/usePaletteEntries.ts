// Everything that the palette can do: the page's actions, and by search events, scenarios and places to go to.
import { useMemo } from 'react'
import { nameEvent } from '../../format/eventName'
import { eventsOf, isEnabled, isHypothetical, isOwn } from '../../model/licenses'
import { pageParts } from '../../results/pageParts'
import { useWorkspace } from '../../results/Workspace'
import { useAnnouncements } from '../../state/announcements'
import type { PageAction } from '../../state/pageAction'
import { presetsOf } from '../../state/presets'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { methodSections } from '../../words/figures/methodSections'
import type { PaletteEntry } from './paletteEntry'
import { useGoToView } from './useGoToView'

/** Other words by which people look for the page's actions. */
const actionWords: Record<string, string> = {
  dashboard: t('home main page start'),
  compare: t('side by side difference versus pins'),
  present: t('stage full screen slides show room'),
  brief: t('print paper pdf summary report'),
  method: t('model sources how it works explanation'),
  pin: t('keep hold snapshot'),
  undo: t('back revert'),
  redo: t('again forward'),
  reset: t('clear start over'),
  saved: t('library load store save open file import'),
  deck: t('slides steps presentation'),
  share: t('link copy picture image png svg csv excel powerpoint pptx download embed qr'),
  questions: t('faq answers why'),
  tour: t('introduction first steps new here'),
  actions: t('shortcuts keyboard palette commands help'),
}

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
        words: actionWords[id] ?? '',
        keys: keys ?? null,
        blocked: enabled === false ? (reason ?? t('not possible right now')) : null,
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
      eventsOf({ dataset }, scenario).map((event): PaletteEntry => {
        const on = isEnabled(event, scenario)
        const title = nameEvent(event.title, { own: isOwn(event), hypothetical: isHypothetical(event) })
        return {
          ...found,
          id: `event ${event.id}`,
          group: t('Events'),
          title: on ? t('Switch off: {event}', { event: title }) : t('Switch on: {event}', { event: title }),
          words: t('event toggle'),
          run: () => {
            setEvent(event.id, !on)
            const text = on
              ? t('Switched off: {event}.', { event: title })
              : t('Switched on: {event}.', { event: title })
            announce(text, undo)
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
      presetsOf(dataset).map(
        ({ id, name }): PaletteEntry => ({
          ...found,
          id: `preset ${id}`,
          group: t('Scenarios'),
          title: t('Load: {name}', { name }),
          words: t('scenario preset open'),
          run: () => {
            loadPreset(id)
            announce(t('Loaded “{name}”.', { name }), undo)
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
        group: t('Parts of the dashboard'),
        title,
        words: t('{words} section show jump', { words }),
        run: () => goToView({ kind: 'part', part: id }),
      }),
    ),
    ...methodSections.map(
      ({ id, title }): PaletteEntry => ({
        ...found,
        id: `method ${id}`,
        group: t('Sections of the method'),
        title,
        words: t('method section read jump'),
        run: () => goToView({ kind: 'method', section: id }),
      }),
    ),
  ]
}
