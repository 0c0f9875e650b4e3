// The switches of the step that is shown: a change here shows in the room at once, and can be taken back to the step as prepared.
import '@mantine/core/styles/InlineInput.css'
import { Switch } from '@mantine/core'
import { useMemo } from 'react'
import { formatDate } from '../../../format/dates'
import { calendarEnd } from '../../../model/calendar'
import type { Chapter } from '../../../model/dataset'
import { dateOf, isEnabled } from '../../../model/licenses'
import { useWorkspace } from '../../../results/Workspace'
import { createScenarioStore, type ScenarioState } from '../../../state/scenarioStore'
import { decode, encode } from '../../../state/urlCodec'
import { t } from '../../../texts/translate'
import { DateField } from '../../../ui/DateField'
import { shownQuery } from '../presentation'
import type { DeskProps } from './desk'
import styles from './speaker.module.css'

const chapters: { id: Chapter; name: string }[] = [
  { id: 'document', name: t('The document') },
  { id: 'what-if', name: t('What if') },
  { id: 'since', name: t('Since the document') },
]

export function DeskSwitches({ deck, presentation, send }: DeskProps) {
  const { dataset } = useWorkspace()
  const shown = shownQuery(deck.steps, presentation)
  const store = useMemo(() => createScenarioStore(dataset, decode(dataset, shown).choices), [dataset, shown])
  const { scenario } = store.getState().present
  const prepared = deck.steps[presentation.step - 1]?.link ?? ''
  const change = (edit: (state: ScenarioState) => void) => {
    edit(store.getState())
    const query = encode(dataset, store.getState().present)
    // The same state in other words is the step as prepared.
    const isPrepared = query === encode(dataset, decode(dataset, prepared).choices)
    send({ type: 'live', query: isPrepared ? null : query })
  }
  return (
    <section className={styles.part} aria-label={t('Switches')}>
      <h2>{t('Switches, as the room sees them')}</h2>
      <div className={styles.asOf}>
        <DateField
          label={t('As of')}
          value={scenario.asOf}
          min={dataset.calendar.start}
          max={calendarEnd(dataset.calendar)}
          onChange={(date) => change(({ setAsOf }) => setAsOf(date))}
        />
        <button
          type="button"
          className={styles.quiet}
          disabled={presentation.live === null}
          onClick={() => send({ type: 'live', query: null })}
        >
          {t('Back to the step as prepared')}
        </button>
      </div>
      {chapters.map((chapter) => {
        const events = dataset.events.filter((event) => event.chapter === chapter.id && event.effects.length > 0)
        if (events.length === 0) return null
        return (
          <fieldset key={chapter.id} className={styles.events}>
            <legend>{chapter.name}</legend>
            {events.map((event) => (
              <Switch
                key={event.id}
                size="sm"
                withThumbIndicator={false}
                checked={isEnabled(event, scenario)}
                onChange={({ currentTarget: { checked } }) => change(({ setEvent }) => setEvent(event.id, checked))}
                label={event.evidence === 'hypothetical' ? t('What if: {event}', { event: event.title }) : event.title}
                description={formatDate(dateOf(event, scenario))}
              />
            ))}
          </fieldset>
        )
      })}
    </section>
  )
}
