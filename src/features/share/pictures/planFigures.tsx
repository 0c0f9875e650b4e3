// The headline figures as they are handed out, under the finding of the whole page.
import { joinClauses, joinSentences } from '../../../format/sentences'
import type { Percentiles } from '../../../model/percentiles'
import { writeFinding } from '../../../results/finding'
import { headlineFigures } from '../../../results/headlineFigures'
import { t } from '../../../texts/translate'
import { FiguresPicture } from './FiguresPicture'
import { chartWidth, type PageState, type PicturePlan } from './pictureKinds'

export function planFigures({ network, outcome, reference, referenceName, ranges }: PageState): PicturePlan {
  const { dataset } = network
  const figures = headlineFigures(dataset, outcome)
  const known = ranges.stale ? undefined : ranges.data
  const spans = new Map<string, Percentiles>()
  for (const { metric } of figures) {
    const span = known && metric.maker !== null ? metric.rangeIn(known) : null
    if (span) spans.set(metric.id, span)
  }
  const whisker = known ? t('Line below a bar: range of our assumptions, P10 to P90.') : ''
  return {
    title: writeFinding(dataset, outcome),
    measure: t('Headline figures, each with its change against {referenceName}', { referenceName }),
    note: joinSentences([
      t('Vehicles and revenue from here to the end of the calendar. Mark across a bar: {referenceName}.', {
        referenceName,
      }),
      whisker,
    ]),
    summary: joinClauses(
      figures.map(({ metric: { name }, text, detail }) =>
        detail
          ? t('{name}: {detail}, {text}', { name, detail, text }, 'figure, whom it is about, and its value')
          : t('{name}: {text}', { name, text }, 'figure, and its value'),
      ),
    ),
    waiting: known
      ? null
      : t('The range of our assumptions is still being drawn; the picture is without it until then.'),
    chart: (
      <FiguresPicture
        figures={figures}
        reference={headlineFigures(dataset, reference)}
        makers={dataset.automakers}
        ranges={spans}
        width={chartWidth}
      />
    ),
  }
}
