// Method: what the page is, and what it is not.

import { formatLongDate } from '../../format/dates'
import { formatShare, formatWeeks, formatWhole } from '../../format/numbers'
import { useSettledCase } from '../../results/CaseProvider'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { testedBrowsers } from '../../ui/testedBrowsers'
import { FigureLink } from '../../views/marks/FigureLink'
import { aboutDocument } from '../../words/aboutDocument'
import { countGrounds } from './datasetGrounds'
import { Section } from './Section'

export function AboutSection() {
  const { dataset, scenario, outcome } = useSettledCase()
  const counts = countGrounds(dataset)
  const total = [...counts.byBasis.values()].reduce((sum, count) => sum + count, 0)
  return (
    <Section id="about">
      <p>{aboutDocument}</p>
      <p>
        {t(
          'Lodestone is illustrative. It shows how a chain of licenses, flows, stocks and prices could hang together, so that one can ask what follows from what. It does not forecast. The structure of the chain and the history of trade are real where a source says so; most other numbers are our judgment, each with a range. Of the {total} figures and statements with a stated basis, {assumed} are assumptions.',
          { total: formatWhole(total), assumed: formatWhole(counts.byBasis.get('assumption') ?? 0) },
        )}
      </p>
      <p>
        {tNode(
          'Time runs by weeks. “Now” is the week of the as-of date by what is known on that day; “ahead” is that week and those after it, {weeks} in all. Every number on this page follows the scenario that is loaded, as of {asOf}: just now {supply} of the normal supply gets through.',
          {
            weeks: formatWeeks(outcome.horizonWeeks),
            asOf: formatLongDate(scenario.asOf),
            supply: <FigureLink figure="supply">{formatShare(outcome.total.supplyIndex)}</FigureLink>,
          },
        )}
      </p>
      <p>
        {tNode(
          'All figures are first computed at the central value of each assumption. The {range} means what comes out when the assumptions are drawn at random from their ranges, many times over, and what contradicts the record is left out: the middle eighty percent of the results. It says how far our own uncertainty carries. It is not a confidence interval, and it holds nothing that the model leaves out. The central figure need not lie near the middle of the range, since a line either stops or does not.',
          { range: <em>{t('range of our assumptions, in keeping with the record')}</em> },
        )}
      </p>
      <p>{testedBrowsers}</p>
    </Section>
  )
}
