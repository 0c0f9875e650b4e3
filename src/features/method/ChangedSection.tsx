// Method: what the first model did, what was seen of it, and what the second does instead.

import { formatDate } from '../../format/dates'
import { formatList } from '../../format/lists'
import { formatCount, formatShare } from '../../format/numbers'
import { joinSentences } from '../../format/sentences'
import { useSettledCase } from '../../results/CaseProvider'
import { t } from '../../texts/translate'
import { parameterNow } from '../../words/figures/inputs'
import { firstStopOf, lossesOf, type PastRun } from './pastRun'
import { Section } from './Section'
import { Table } from './Table'
import { usePast } from './usePast'

interface Change {
  before: string
  seen: string
  now: string
}

export function ChangedSection() {
  const context = useSettledCase()
  const past = usePast()
  const changes: Change[] = [
    ...aheadChanges,
    stockChange(past),
    ...supplyChanges,
    {
      before: t('Other suppliers took the place of magnets up to 12%.'),
      seen: t('Under a suspension that was held the three stayed at 45% of output for good.'),
      now: t('Workarounds of all kinds reach {cap}, in most of a year.', {
        cap: formatShare(parameterNow(context, 'rampCap')),
      }),
    },
    {
      before: t('Who has the least stock was one number for each maker, taken from the one stop that was reported.'),
      seen: t('What was then read off the model had been put into it.'),
      now: t(
        'What happened is a record apart. Draws that contradict it are left out, and what the rest say is what is claimed.',
      ),
    },
    {
      before: t('Only the three lost vehicles.'),
      seen: t('The rule of April 2025 is worldwide.'),
      now: t('The rest of the market is hit in proportion, {rest} as hard.', {
        rest: formatShare(parameterNow(context, 'restExposure')),
      }),
    },
  ]
  return (
    <Section id="changed">
      <p>
        {t(
          'This is the second model. The first was given up because of what was found when it was used; figures in links and files from then differ from today’s. Figures in the middle column are the first model’s and cannot be computed here any more.',
        )}
      </p>
      <Table
        caption={t('The first model, what was seen of it, and what is done now')}
        wide
        columns={[t('Then'), t('Seen'), t('Now')]}
        rows={changes.map(({ before, seen, now }) => ({ key: before, cells: [before, seen, now] }))}
      />
    </Section>
  )
}

const aheadChanges: readonly Change[] = [
  {
    before: t('What lies ahead ran to the end of a fixed calendar.'),
    seen: t('Risks shrank as January 2027 came near: a full stop on 29 November 2026 cost no vehicle at all.'),
    now: t('The horizon moves along with the as-of date and keeps its length.'),
  },
  {
    before: t('Figures with licenses held, as events go, and under stress stood in one row.'),
    seen: t('“No line stops” could be read beside 42,900 vehicles at risk.'),
    now: t('Three outlooks over one horizon, and one of them is looked at.'),
  },
  {
    before: t('An event counted from the Monday of its week.'),
    seen: t('On 2 June 2025 the page knew of licenses that came on the 6th.'),
    now: t('Now, and what is held, rest on what is dated up to the as-of date.'),
  },
]

const supplyChanges: readonly Change[] = [
  {
    before: t(
      'Stores were refilled while lanes were shut, parts piled up at lines that stood still, and other suppliers grew without need.',
    ),
    seen: t(
      'A tenth more came in than licenses let through, motors for 37 weeks lay in store, and a mild cut made a later stop cheaper.',
    ),
    now: t(
      'Stores are rebuilt only once supply is whole, a line orders what it uses, and workarounds grow only while something is missing.',
    ),
  },
  {
    before: t('A cut or an easing started over at each change.'),
    seen: t('A looser license could cost more vehicles than a tighter one.'),
    now: t('Changes add up, each over its own weeks.'),
  },
  {
    before: t('Ranges left the shares that cross a lane alone.'),
    seen: t('The longest bar of the tornado reached beyond the range beside it.'),
    now: t('These shares are drawn with the rest.'),
  },
]

/** The change to unequal stocks, with what it comes to. */
function stockChange(past: PastRun | null): Change {
  return {
    before: t('One stock for each maker and class, goods on the way counted in it and a sea voyage added.'),
    seen: t(
      'On its data one maker lost its first vehicles late in June 2025, five weeks after a plant of its had stood still, and then 43% of output, which nobody saw.',
    ),
    now: joinSentences(
      t('Lines with unequal stocks, only what stands in store, and goods flown in as supply falls short.'),
      past ? tellPast(past) : null,
    ),
  }
}

function tellPast(past: PastRun): string | null {
  const { automakers, calendar, dataThrough } = past.network.dataset
  const stops = automakers.flatMap(({ id, name }) => {
    const week = firstStopOf(past, id)
    return week === null ? [] : [{ id, name, week, ...lossesOf(past, id, calendar.start, dataThrough) }]
  })
  const [worst] = [...stops].sort((a, b) => a.lowest - b.lowest)
  if (!worst) return t('In what happened no line stops.')
  const lost = automakers.reduce((sum, { id }) => sum + lossesOf(past, id, calendar.start, dataThrough).vehicles, 0)
  return joinSentences(
    t('First stops in what happened: {stops}.', {
      stops: formatList(stops.map(({ name, week }) => t('{name}, week of {date}', { name, date: formatDate(week) }))),
    }),
    t(
      '{name} comes down to {lowest} of plan and loses {vehicles} vehicles; all makers together lose {lost} by {date}.',
      {
        name: worst.name,
        lowest: formatShare(worst.lowest),
        vehicles: formatCount(worst.vehicles),
        lost: formatCount(lost),
        date: formatDate(dataThrough),
      },
    ),
  )
}
