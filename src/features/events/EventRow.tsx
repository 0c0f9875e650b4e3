// One event: date, side, title, the license state it leads to, its switch; opens to its details.

import { Switch } from '@mantine/core'
import { memo, useId } from 'react'
import { LicenseSwatch } from '../../charts/LicenseSwatch'
import { rankLicenseStates } from '../../charts/licenseScale'
import { formatDateAfter, formatDayMonth } from '../../format/dates'
import { type AnyEvent, isHypothetical, isOwn } from '../../model/licenses'
import type { Outlook } from '../../model/scenario'
import { partSelector } from '../../results/pageParts'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { goUnlessInSight } from '../../ui/goToElement'
import { ContributionBar } from './ContributionBar'
import { EventDetails } from './EventDetails'
import styles from './events.module.css'
import { SideMark, sideNames } from './SideMark'
import type { Contributions } from './useContributions'
import { isSameListed, type ListedEvent, leadsTo, titleOf } from './useEventList'
import type { EventReach } from './useReach'

interface EventRowProps {
  listed: ListedEvent
  past: boolean
  contributions: Contributions
  /** What its switch does; null until that is known. */
  reach: EventReach | null
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
    before.reach === after.reach &&
    isSameListed(before.listed, after.listed)
  )
}

function Row({ listed, past, contributions, reach, onRemoved }: EventRowProps) {
  const { event, date, on, touches } = listed
  const { setEvent, show } = useScenarioActions()
  const open = useChoices((choices) => choices.view.event === event.id)
  const detailsId = useId()
  const barId = useId()
  const hypothetical = isHypothetical(event)
  return (
    <li
      className={styles.row}
      data-on={on}
      data-past={past}
      data-touches={touches}
      data-hypothetical={hypothetical}
      data-event={event.id}
    >
      <EventDate date={date} />
      <span className={styles.mark}>
        <SideMark side={event.by} hypothetical={hypothetical} own={isOwn(event)} on={on} />
      </span>
      <button
        type="button"
        className={styles.title}
        aria-expanded={open}
        aria-controls={detailsId}
        aria-label={titleOf(event)}
        onClick={() => show({ event: open ? null : event.id })}
      >
        {event.title}
      </button>
      <div className={styles.under}>
        {touches ? <ContributionBar id={barId} eventId={event.id} on={on} contributions={contributions} /> : null}
        <EventEffect event={event} />
        <EventReason listed={listed} ahead={!past} reach={reach} idle={contributions.idle.has(event.id)} />
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
        {open ? <EventDetails listed={listed} reach={reach} onRemoved={onRemoved} /> : null}
      </div>
    </li>
  )
}

function EventDate({ date }: { date: string }) {
  const usualYear = useWorkspace().dataset.calendar.start.slice(0, 4)
  return (
    <time className={styles.date} dateTime={date}>
      {formatDayMonth(date)}
      {date.slice(0, 4) !== usualYear ? <span className={styles.year}>{date.slice(0, 4)}</span> : null}
    </time>
  )
}

/** Why an event after the as-of date changes nothing of what is looked at; null where it may. */
const explainOutlook: Record<Outlook, () => string | null> = {
  path: () => null,
  held: () => t('not in this outlook: licenses are frozen'),
  stress: () => t('not in this outlook: all licensed exports stop'),
}

/** Side and license state, as shape and as word, and whose idea it is where it is no fact. */
function EventEffect({ event }: { event: AnyEvent }) {
  const { dataset } = useWorkspace()
  const stateId = leadsTo(event)
  const state = dataset.licenseStates.find(({ id }) => id === stateId)
  const rank = stateId ? rankLicenseStates(dataset).get(stateId) : undefined
  const kind = isOwn(event) ? t('Yours') : isHypothetical(event) ? t('What if') : null
  return (
    <p className={styles.outcome}>
      {kind ? `${kind} · ` : null}
      {sideNames[event.by]}
      {state && rank ? (
        <>
          {' · '}
          <LicenseSwatch rank={rank} /> {state.name.toLowerCase()}
        </>
      ) : null}
    </p>
  )
}

interface EventReasonProps extends Pick<EventRowProps, 'listed' | 'reach'> {
  ahead: boolean
  idle: boolean
}

/** What the switch did where that is not seen at once: why nothing changes, until when it stood, or where to look. */
function EventReason({ listed: { event, date, touches }, ahead, reach, idle }: EventReasonProps) {
  const { start } = useWorkspace().dataset.calendar
  const outlook = useChoices((choices) => choices.view.outlook)
  if (reach === null) return <p className={styles.outcome} />
  const { on, lookAt, fullFrom } = reach
  // An event without effect is without it in any outlook.
  const unseen = touches && ahead ? explainOutlook[outlook]() : null
  const explanation = unseen ?? reach.explanation
  if (explanation === null && lookAt !== null) return <LookThere date={date} week={lookAt} title={titleOf(event)} />
  return (
    <p className={styles.outcome}>
      {explanation ??
        (fullFrom !== null
          ? t('still phasing in, in full from {date}', { date: formatDateAfter(fullFrom, start) })
          : on && idle
            ? t('changes no figure within the horizon')
            : null)}
    </p>
  )
}

/** Leads to the week in which the flows show most of what an event ahead does. */
function LookThere({ date, week, title }: { date: string; week: string; title: string }) {
  const { start } = useWorkspace().dataset.calendar
  const { show } = useScenarioActions()
  const look = () => {
    show({ tab: 'flows', week })
    // On a narrow screen the picture stands below the list.
    goUnlessInSight(partSelector('flows'), '[role="tablist"]')
  }
  return (
    <button type="button" className={styles.look} aria-description={title} onClick={look}>
      {t('takes hold on {date}: flows in the week of {week}', {
        date: formatDateAfter(date, start),
        week: formatDateAfter(week, start),
      })}
    </button>
  )
}
