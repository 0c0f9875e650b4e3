// The path charts as they are handed out: lines, marks and direct labels as on the page, drawn larger.
import { chooseBand, nameBand } from '../../../charts/paths/bands'
import { Cursor } from '../../../charts/paths/Cursor'
import { layPlot } from '../../../charts/paths/plot'
import { shapeCover } from '../../../charts/paths/shapeCover'
import { shapeOutput } from '../../../charts/paths/shapeOutput'
import { shapePrices } from '../../../charts/paths/shapePrices'
import { shapeSupply } from '../../../charts/paths/shapeSupply'
import { WeeklyLines } from '../../../charts/paths/WeeklyLines'
import type { PathsInput, WeeklyChart } from '../../../charts/paths/weeklyChart'
import { joinSentences } from '../../../format/sentences'
import { t } from '../../../texts/translate'
import { chartWidth, type PageState, type PicturePlan } from './pictureKinds'
import styles from './pictures.module.css'

const height = 360

const shapes: Record<WeeklyChart['id'], (input: PathsInput) => WeeklyChart> = {
  output: shapeOutput,
  cover: shapeCover,
  supply: shapeSupply,
  prices: shapePrices,
}

const marks = t(
  'Marks above the plot are enabled events that change a license: disc Washington, square Beijing, ring both, dashed what-if.',
)

export function planPath(
  id: WeeklyChart['id'],
  { network, scenario, outcome, reference, referenceName, ranges }: PageState,
): PicturePlan {
  const known = ranges.stale ? undefined : ranges.data
  const input = { dataset: network.dataset, scenario, outcome, reference, referenceName, ranges: known }
  const chart = shapes[id](input)
  const band = chooseBand(chart.bands, null)
  const plot = layPlot(chartWidth, height, chart.timeline.weeks, chart.domain)
  return {
    title: chart.title,
    measure: t('{measure}, week by week', { measure: chart.measure }),
    note: joinSentences([`${chart.note}${nameBand(chart.bands, band, null)}`, marks]),
    summary: chart.summary,
    waiting: known
      ? null
      : t('The range of our assumptions is still being drawn; the picture is without it until then.'),
    chart: (
      <div className={styles.layers} style={{ width: chartWidth, height }}>
        <WeeklyLines chart={chart} band={band} width={chartWidth} height={height} />
        <Cursor chart={chart} plot={plot} week={null} />
      </div>
    ),
  }
}
