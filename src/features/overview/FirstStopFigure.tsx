// Headline figure: in which week a line stops first, and whose; only where none stands still already.
import { formatDateAfter } from '../../format/dates'
import { formatList } from '../../format/lists'
import { formatShare } from '../../format/numbers'
import type { Dataset, IsoDate } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'
import type { Ranges } from '../../model/summary'
import { useCase } from '../../results/CaseProvider'
import { firstStop, weekOfStop } from '../../results/lineStops'
import { lineStop } from '../../results/metrics/lineStop'
import { t } from '../../texts/translate'
import { Figure } from './Figure'
import type { HeadlineProps } from './headlineProps'
import { RangeLine } from './RangeLine'

export function FirstStopFigure({ outcome, without, analysis }: HeadlineProps) {
  const { dataset, scenario } = useCase()
  const { asOf } = scenario
  const metric = lineStop(dataset, outcome.horizonWeeks)
  const first = firstStop(dataset, outcome)
  const writeWeek = (weeks: number) => formatDateAfter(weekOfStop(dataset, outcome, weeks), asOf)
  const value = first ? writeWeek(first.weeks) : t('None')
  const other = without && (without.cause.weeksToLineStop === null ? null : writeWeek(without.cause.weeksToLineStop))
  const otherwise = without && (other ?? t('none', {}, 'no line stop'))
  return (
    <Figure
      label={metric.name}
      figure={metric.id}
      value={value}
      unit={
        first && first.makers.length < dataset.automakers.length
          ? formatList(first.makers.map(({ name }) => name))
          : null
      }
      otherwise={
        otherwise === null || (other ?? t('None')) === value ? null : t('{value} otherwise', { value: otherwise })
      }
      place="stop"
    >
      <RangeLine
        metric={metric}
        outcome={outcome}
        analysis={analysis}
        write={(ranges) => writeStopRange(dataset, outcome, asOf, ranges)}
      />
    </Figure>
  )
}

/** `range 12 May to 2 Jun`; in how many draws none stops, where a range would end in never. */
function writeStopRange(dataset: Dataset, outcome: Outcome, asOf: IsoDate, ranges: Ranges): string | null {
  const { p10, p90 } = ranges.weeksToFirstStop
  const never = ranges.firstStops.reduce((sum, { weeks, draws }) => sum + (weeks === null ? draws : 0), 0)
  if (p10 === null) {
    const some = ranges.draws - never
    return some === 0
      ? t('in no draw does one')
      : t('in {share} of draws one does', { share: formatShare(some / ranges.draws) })
  }
  if (p90 === null) return t('in {share} of draws none stops', { share: formatShare(never / ranges.draws) })
  const [low, high] = [p10, p90].map((weeks) => formatDateAfter(weekOfStop(dataset, outcome, Math.round(weeks)), asOf))
  return t('range {range}', {
    range: low === high ? `${low}` : t('{low} to {high}', { low: `${low}`, high: `${high}` }),
  })
}
