// Method: the one file that the model is given, and what is refused at the door.

import { formatLongDate } from '../../format/dates'
import { formatWhole } from '../../format/numbers'
import { calendarEnd } from '../../model/calendar'
import { useSettledCase } from '../../results/CaseProvider'
import { t } from '../../texts/translate'
import { Section } from './Section'

export function DatasetSection() {
  const { dataset } = useSettledCase()
  const { calendar, stages, nodes, links, lanes, licenseStates, components, automakers, events } = dataset
  const lines = automakers.reduce((sum, maker) => sum + (maker.lines?.length ?? 1), 0)
  return (
    <Section id="dataset">
      <p>
        {t(
          'All that the model knows stands in one file: a chain of {nodes} nodes and {links} links in {stages} stages from the mine to the maker, {lanes} license lanes with {states} license states, {components} part classes, {makers} makers with {lines} lines or groups of lines, {events} events, {parameters} parameters, and {records} records of what happened.',
          {
            nodes: formatWhole(nodes.length),
            links: formatWhole(links.length),
            stages: stages.length,
            lanes: lanes.length,
            states: licenseStates.length,
            components: components.length,
            makers: automakers.length,
            lines: formatWhole(lines),
            events: formatWhole(events.length),
            parameters: dataset.parameters.length,
            records: dataset.records?.length ?? 0,
          },
        )}
      </p>
      <p>
        {t(
          'Weeks are counted from {start}; an as-of date can be set up to {end}. Events were recorded up to {through}: what happened after that day is not in the file.',
          {
            start: formatLongDate(calendar.start),
            end: formatLongDate(calendarEnd(calendar)),
            through: formatLongDate(dataset.dataThrough),
          },
        )}
      </p>
      <p>
        {t(
          'A file is looked through before anything is computed, and is refused with the place of each fault: a name that is not there, a chain that runs in a circle, shares that do not add up, a number that is none or out of bounds, a low above its high. A file written for the first model is refused with a sentence on what it lacks.',
        )}
      </p>
    </Section>
  )
}
