// One event: date, side, title, the license state it leads to, its switch; opens to its details.

import { Switch } from '@mantine/core'
import { memo, useId } from 'react'
import { LicenseSwatch } from '../../charts/LicenseSwatch'
import { rankLicenseStates } from '../../charts/licenseScale'
import { formatDate, formatDay } from '../../format/dates'
import { isHypothetical, isOwn } from '../../model/licenses'
import type { Outlook } from '../../model/scenario'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { explainVerdict } from '../../words/verdictText'
import { ContributionBar } from './ContributionBar'
import { EventDetails } from './EventDetails'
import styles from './events.module.css'
import { SideMark, sideNames } from './SideMark'
import type { Contributions } from './useContributions'
import { isSameListed, type ListedEvent, leadsTo, titleOf } from './useEventList'

interface EventRowProps {
  listed: ListedEvent
  past: boolean
  contributions: Contributions
  /** After an event of the reader's own was taken away; the same function at every render. */
  onRemoved: () => void
}

/** Drawn anew only where something in it differs: most rows stay as they are when one is switched. */
export const EventRow = memo(Row, isSameProps)

function isSameProps(before: EventRowProps, after: EventRowProps): boolean {
  return (
    before.past === after.past &&
    before.contributions === after.contributions &&
    before.onRemoved === after.onRemoved &&
    isSameListed(before.listed, after.listed)
  )
}

function Row({ listed, past, contributions, onRemoved }: EventRowProps) {
  const { event, date, on } = listed
  const { setEvent, show } = useScenarioActions()
  const open = useChoices((choices) => choices.view.event === event.id)
  const detailsId = useId()
  const barId = useId()
  const hypothetical = isHypothetical(event)
  return (
    <li className={styles.row} data-on={on} data-past={past} data-hypothetical={hypothetical} data-event={event.id}>
      <EventDate date={date} />
      <span className={styles.mark}>
        <SideMark side={event.by} hypothetical={hypothetical} own={isOwn(event)} on={on} />
      </span>
      <button
        type="button"
        className={styles.title}
        aria-expanded={open}
        aria-controls={detailsId}
        onClick={() => show({ event: open ? null : event.id })}
      >
        {titleOf(event)}
      </button>
      <div className={styles.under}>
        {contributions.touching.has(event.id) ? (
          <ContributionBar id={barId} eventId={event.id} on={on} contributions={contributions} />
        ) : null}
        <EventOutcome listed={listed} />
      </div>
      <Switch
        classNames={{ root: styles.switch, track: styles.switchTrack, thumb: styles.switchThumb }}
        size="sm"
        checked={on}
        onChange={({ currentTarget }) => setEvent(event.id, currentTarget.checked)}
        aria-label={titleOf(event)}
        aria-describedby={barId}
        withThumbIndicator={false}
      />
      <div id={detailsId} className={styles.detailsSlot}>
        {open ? <EventDetails listed={listed} onRemoved={onRemoved} /> : null}
      </div>
    </li>
  )
}

function EventDate({ date }: { date: string }) {
  const usualYear = useWorkspace().dataset.calendar.start.slice(0, 4)
  return (
    <time className={styles.date} dateTime={date}>
      {formatDay(date)}
      {date.slice(0, 4) !== usualYear ? <span className={styles.year}>{date.slice(0, 4)}</span> : null}
    </time>
  )
}

/** Why an event after the as-of date changes nothing of what is looked at; null where it may. */
const explainOutlook: Record<Outlook, (asOf: string) => string | null> = {
  path: () => null,
  held: (asOf) => t('not in this outlook: licenses freeze as on {date}', { date: formatDate(asOf) }),
  stress: () => t('not in this outlook: all licensed exports stop'),
}

/** Side, license state as swatch and word, or why the switch changes nothing. */
function EventOutcome({ listed: { event, date, on, verdict } }: { listed: ListedEvent }) {
  const { dataset } = useWorkspace()
  const outlook = useChoices((choices) => choices.view.outlook)
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const stateId = leadsTo(event)
  const state = dataset.licenseStates.find(({ id }) => id === stateId)
  const rank = stateId ? rankLicenseStates(dataset).get(stateId) : undefined
  const scenario = useChoices((choices) => choices.scenario)
  // An event without effect is without it in any outlook.
  const unseen = verdict.kind === 'no effect listed' || date <= asOf ? null : explainOutlook[outlook](asOf)
  const explanation = unseen ?? explainVerdict({ dataset, scenario }, verdict, on)
  return (
    <p className={styles.outcome}>
      {sideNames[event.by]}
      {state && rank ? (
        <>
          {' · '}
          <LicenseSwatch rank={rank} /> {state.name.toLowerCase()}
        </>
      ) : null}
      {explanation ? <span> · {explanation}</span> : null}
    </p>
  )
}
