// The switches of the step that is shown: a change here shows in the room at once, and can be taken back to the step as prepared.
import '@mantine/core/styles/InlineInput.css'
import { Switch } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { formatDate } from '../../../format/dates'
import { nameEvent } from '../../../format/eventName'
import { calendarEnd } from '../../../model/calendar'
import type { Chapter } from '../../../model/dataset'
import { type AnyEvent, dateOf, eventsOf, isEnabled, isHypothetical, isOwn, isTold } from '../../../model/licenses'
import type { Scenario } from '../../../model/scenario'
import { useWorkspace } from '../../../results/Workspace'
import { editScenario, setAsOf, setEvent } from '../../../state/checkedEdits'
import { openingChoices } from '../../../state/choices'
import { t } from '../../../texts/translate'
import { DateField } from '../../../ui/DateField'
import { shownChoices } from '../presentation'
import styles from './speaker.module.css'
import type { DeskProps } from './useRoom'

/** The reader's own are in no chapter, and come last. */
const groups: { id: Chapter | 'own'; name: string }[] = [
  { id: 'document', name: t('The document') },
  { id: 'what-if', name: t('What if') },
  { id: 'since', name: t('Since the document') },
  { id: 'own', name: t('Yours') },
]

export function DeskSwitches({ deck, presentation, send }: DeskProps) {
  const { dataset } = useWorkspace()
  const shown = shownChoices(deck.steps, presentation) ?? openingChoices(dataset)
  const { scenario } = shown
  const levers = eventsOf({ dataset }, scenario).filter((event) => event.effects.length > 0)
  // A second press builds on the first, even before the room has answered to that.
  const asked = useRef(shown)
  useEffect(() => {
    asked.current = shown
  }, [shown])
  const change = (edit: (scenario: Scenario) => Scenario) => {
    asked.current = editScenario(dataset, asked.current, edit)
    send({ type: 'live', choices: asked.current })
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
          onChange={(date) => change((now) => setAsOf(dataset, now, date))}
        />
        <button
          type="button"
          className={styles.quiet}
          disabled={presentation.live === null}
          onClick={() => send({ type: 'live', choices: null })}
        >
          {t('Back to the step as prepared')}
        </button>
      </div>
      {groups.map((group) => {
        const events = levers.filter((event) => groupOf(event) === group.id)
        if (events.length === 0) return null
        return (
          <fieldset key={group.id} className={styles.events}>
            <legend>{group.name}</legend>
            {events.map((event) => (
              <Switch
                key={event.id}
                size="sm"
                withThumbIndicator={false}
                checked={isEnabled(event, scenario)}
                onChange={({ currentTarget: { checked } }) =>
                  change((now) => setEvent(dataset, now, event.id, checked))
                }
                label={titleOf(event)}
                description={formatDate(dateOf(event, scenario))}
              />
            ))}
          </fieldset>
        )
      })}
    </section>
  )
}

function groupOf(event: AnyEvent): Chapter | 'own' {
  return isTold(event) ? event.chapter : 'own'
}

function titleOf(event: AnyEvent): string {
  return nameEvent(event.title, { own: isOwn(event), hypothetical: isHypothetical(event) })
}
