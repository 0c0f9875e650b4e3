// The exposure slide: a native bar chart, and the parts of the index as a native table.

import { formatLongDate } from '../../format/dates'
import { formatList } from '../../format/lists'
import { formatIndex, formatShare, formatWeeks } from '../../format/numbers'
import { joinSentences, joinWords } from '../../format/sentences'
import type { Dataset } from '../../model/dataset'
import { evaluate } from '../../model/evaluate'
import type { Ahead, Outcome } from '../../model/outcome'
import { t } from '../../texts/translate'
import type { Handout } from '../handout'
import { addTable } from './addTable'
import { addParagraph, addSlide } from './frame'
import { colors, font, makerColor, type Presentation, page, sizes } from './look'
import { perMaker, sayFigures } from './sayFigures'

/** How exposed each maker is, on a scale from 0 to 100, and of what that is made. */
export function addExposure(presentation: Presentation, handout: Handout): void {
  const { network, outcome } = handout
  const { automakers, horizonWeeks } = network.dataset
  const stressed = stressOf(handout)
  const title = findExposure(network.dataset, outcome)
  const stressTest = t(
    'The last column is a stress test: all licensed exports stop on {date}, and the first line stop is looked for over {weeks}, whatever horizon and outlook are chosen elsewhere.',
    { date: formatLongDate(handout.scenario.asOf), weeks: formatWeeks(horizonWeeks) },
  )
  const notes = [...sayFigures(handout, perMaker(handout, 'exposure')), stressTest]
  const slide = addSlide(presentation, handout, { title, notes })
  const values = automakers.map(({ id }) => outcome.automakers[id]!.exposureIndex)
  const listed = automakers.map(({ name }, maker) =>
    t('{maker} {index}', { maker: name, index: formatIndex(values[maker]!) }, 'automaker, and its exposure'),
  )
  slide.addChart(
    presentation.ChartType.bar,
    [{ name: t('Exposure, 0 to 100'), labels: automakers.map(({ name }) => name), values }],
    {
      x: page.margin,
      y: page.bodyTop,
      w: 5.4,
      h: 4.6,
      altText: t('Bar chart of exposure from 0 to 100: {listed}.', { listed: joinWords(listed) }),
      barDir: 'col',
      barGapWidthPct: 60,
      chartColors: automakers.map((_, maker) => makerColor(maker)),
      showValue: true,
      dataLabelFormatCode: indexFormat,
      dataLabelFontFace: font,
      dataLabelFontSize: 16,
      dataLabelFontBold: true,
      dataLabelColor: colors.ink,
      dataLabelPosition: 'outEnd',
      valAxisMinVal: 0,
      valAxisMaxVal: 100,
      valAxisMajorUnit: 25,
      valAxisLabelFontFace: font,
      valAxisLabelFontSize: 11,
      valAxisLabelColor: colors.inkSoft,
      valAxisLineShow: false,
      valGridLine: { color: colors.hairline, size: 0.75 },
      catAxisLabelFontFace: font,
      catAxisLabelFontSize: 14,
      catAxisLabelColor: colors.ink,
      catAxisLineColor: colors.inkSoft,
    },
  )
  addTable(slide, {
    head: [
      '',
      t('Supply not assured'),
      t('Depends on China'),
      t('Vulnerability'),
      t('First stop if all licensed exports stop'),
    ],
    rows: automakers.map(({ id, name }) => {
      const { unassuredSupply, chinaDependency, vulnerability } = outcome.automakers[id]!
      const stop = stressed.automakers[id]!.weeksToLineStop
      const weeks =
        stop === null ? t('none in {weeks} weeks', { weeks: horizonWeeks }) : stop === 0 ? t('now') : formatWeeks(stop)
      return [name, formatShare(unassuredSupply), formatShare(chinaDependency), formatShare(vulnerability), weeks]
    }),
    widths: [1.45, 1.2, 1.2, 1.25, 1.2],
    right: [1, 2, 3, 4],
    x: 6.4,
    y: page.bodyTop + 0.1,
    rowHeight: 0.5,
    size: sizes.body,
  })
  addParagraph(
    slide,
    joinSentences(
      t(
        'Exposure is 100 times the cube root of three shares multiplied: how much supply one cannot count on, how much of it touches China, and how soon the line would run dry. It ranks; it is not a probability.',
      ),
      stressTest,
    ),
    { x: 6.4, y: 4.3, w: 6.3, h: 1.9, soft: true },
  )
}

/** What lies ahead if all licensed exports stop, over the dataset's own horizon, as the exposure counts it. */
function stressOf({ network, scenario, outcome }: Handout): Ahead {
  const { horizonWeeks } = network.dataset
  const same = outcome.horizonWeeks === horizonWeeks
  return (same ? outcome : evaluate(network, { ...scenario, horizonWeeks })).outlooks.stress
}

/** The number format of `formatIndex`: a bar is labeled as its maker's index is written elsewhere. */
const indexFormat = '[<0.05]0;[<9.95]0.0;0'

/** The finding: who is most exposed, and who least. */
export function findExposure({ automakers }: Dataset, outcome: Outcome): string {
  const texts = automakers.map(({ id, name }) => ({
    name,
    value: outcome.automakers[id]!.exposureIndex,
    text: formatIndex(outcome.automakers[id]!.exposureIndex),
  }))
  const ranked = [...texts].sort((a, b) => b.value - a.value)
  const [most, least] = [ranked[0], ranked.at(-1)]
  if (!most || !least) return t('No maker is in the dataset')
  if (most.text === '0') return t('No maker is exposed on the as-of date')
  if (most.text === least.text) return t('All are about equally exposed, at {index} of 100', { index: most.text })
  const top = ranked.filter(({ text }) => text === most.text).map(({ name }) => name)
  return t(
    '{count, plural, one {{most} is} other {{most} are}} most exposed, at about {index} of 100; {least} least, at {leastIndex}',
    { count: top.length, most: formatList(top), index: most.text, least: least.name, leastIndex: least.text },
  )
}
