// The dots of first line stops as they are handed out, with who they stand for.
import { StopMark } from '../../../charts/stops/StopMark'
import { StopsPicture } from '../../../charts/stops/StopsPicture'
import { dotCount, shapeStops } from '../../../charts/stops/shapeStops'
import { formatShare, formatWhole } from '../../../format/numbers'
import { t } from '../../../texts/translate'
import { LegendStrip } from './LegendStrip'
import { chartWidth, type PageState, type PicturePlan } from './pictureKinds'

export function planStops({ network, scenario, ranges }: PageState): PicturePlan | null {
  const { data, stale } = ranges
  if (!data || stale) return null
  const { dataset } = network
  const chart = shapeStops(dataset, scenario.asOf, data.firstStops)
  const key = chart.groups
    .filter(({ share }) => share > 0)
    .map(({ who, name, share }) => ({
      text: t('{name} {share}', { name, share: formatShare(share) }, 'who stops, and the share of draws'),
      swatch: <StopMark who={who} x={8} y={6} radius={5} />,
    }))
  return {
    title: chart.title,
    measure: t('First line stop if licenses stay as they are, over {draws} draws from the range of our assumptions', {
      draws: formatWhole(data.draws),
    }),
    note: t(
      'Each of {dots} dots is {share} of the draws; key: who stops first, in share of all draws. The ranges say how far our assumptions reach, not how likely an outcome is.',
      { dots: dotCount, share: `${100 / dotCount}%` },
    ),
    summary: chart.summary,
    waiting: null,
    chart: (
      <>
        <LegendStrip entries={key} width={chartWidth} />
        <StopsPicture chart={chart} initialWidth={chartWidth} />
      </>
    ),
  }
}
