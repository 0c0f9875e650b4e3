// One event: date, side, title, the license state it leads to, its switch; opens to its details.
import { Switch } from '@mantine/core'
import { memo, useId } from 'react'
import { LicenseSwatch } from '../../charts/LicenseSwatch'
import { rankLicenseStates } from '../../charts/licenseScale'
import { formatDay } from '../../format/dates'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
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
}

/** Drawn anew only where something in it differs: most rows stay as they are when one is switched. */
export const EventRow = memo(Row, isSameProps)

function isSameProps(before: EventRowProps, after: EventRowProps): boolean {
  return (
    before.past === after.past &&
    before.contributions === after.contributions &&
    isSameListed(before.listed, after.listed)
  )
}

function Row({ listed, past, contributions }: EventRowProps) {
  const { event, date, on } = listed
  const { setEvent, show } = useScenarioActions()
  const open = useChoices((choices) => choices.view.event === event.id)
  const detailsId = useId()
  const barId = useId()
  const hypothetical = event.evidence === 'hypothetical'
  return (
    <li className={styles.row} data-on={on} data-past={past} data-hypothetical={hypothetical}>
      <EventDate date={date} />
      <span className={styles.mark}>
        <SideMark side={event.by} hypothetical={hypothetical} on={on} />
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
        {open ? <EventDetails listed={listed} /> : null}
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

/** Side, license state as swatch and word, or why the switch changes nothing. */
function EventOutcome({ listed: { event, on, verdict } }: { listed: ListedEvent }) {
  const { dataset } = useWorkspace()
  const stateId = leadsTo(event)
  const state = dataset.licenseStates.find(({ id }) => id === stateId)
  const rank = stateId ? rankLicenseStates(dataset).get(stateId) : undefined
  const scenario = useChoices((choices) => choices.scenario)
  const explanation = explainVerdict({ dataset, scenario }, verdict, on)
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
