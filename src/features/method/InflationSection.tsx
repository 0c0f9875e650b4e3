// Method: from missing vehicles and dearer magnets to consumer prices.

import { formatDate } from '../../format/dates'
import { writeInflation } from '../../format/exact'
import { formatIndex } from '../../format/numbers'
import { weekStart } from '../../model/calendar'
import { isLastWeek } from '../../model/horizon'
import { useSettledCase } from '../../results/CaseProvider'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { FigureLink } from '../../views/marks/FigureLink'
import { inflationLines } from '../../words/figures/inflationLevel'
import { Section, Working } from './Section'
import { ParameterLink } from './StocksSection'

export function InflationSection() {
  const context = useSettledCase()
  const { dataset, outcome } = context
  const { peakBp, peakWeek, riskIndex } = outcome.ahead.inflation
  const cutOff = isLastWeek(outcome, peakWeek)
  return (
    <Section id="inflation">
      <p>
        {tNode(
          'Vehicles that are not built are first missed on dealers’ lots. Dealer stock starts at {stock}, loses what the makers fail to build (each by its share of the market), and regains {rebuild} from all other production. The rule is worldwide, so the rest of the market is hit too, in proportion to the three: {rest} as hard. The first {threshold} of it can go without moving prices. Beyond that, new vehicles rise by {response} for each unit of stock gone, and used ones {ratio} times as much.',
          {
            stock: <ParameterLink id="dealerStockWeeks" />,
            rebuild: <ParameterLink id="dealerRebuild" />,
            rest: <ParameterLink id="restExposure" />,
            threshold: <ParameterLink id="priceThreshold" />,
            response: <ParameterLink id="newPriceResponse" />,
            ratio: <ParameterLink id="usedToNewRatio" />,
          },
        )}
      </p>
      <p>
        {tNode(
          'Missing magnets also become dearer: up to {spike} times their price of {price} on top, of which {part} reaches the buyer. All makers pay it. Both enter consumer prices with the weights of new vehicles ({new}) and used ones ({used}). What counts is the change against the level a year before.',
          {
            spike: <ParameterLink id="priceSpike" />,
            price: <ParameterLink id="magnetPriceUsdPerKg" />,
            part: <ParameterLink id="passThrough" />,
            new: <ParameterLink id="cpiWeightNew" />,
            used: <ParameterLink id="cpiWeightUsed" />,
          },
        )}
      </p>
      <p>
        {tNode(
          cutOff
            ? 'In this scenario the effect is {now} now and {peak} at its peak, in the week of {week}, where the horizon ends and cuts it off. On a scale where 100 is what vehicles added to inflation in December 2021 ({shock}) that is {index}. The peak week, worked out:'
            : 'In this scenario the effect is {now} now and {peak} at its peak, in the week of {week}. On a scale where 100 is what vehicles added to inflation in December 2021 ({shock}) that is {index}. The peak week, worked out:',
          {
            now: <FigureLink figure="inflation-now">{writeInflation(outcome.inflationNowBp)}</FigureLink>,
            peak: <FigureLink figure="inflation-peak">{writeInflation(peakBp)}</FigureLink>,
            week: formatDate(weekStart(dataset.calendar, peakWeek)),
            shock: <ParameterLink id="referenceShockBp" />,
            index: <FigureLink figure="risk-index">{formatIndex(riskIndex)}</FigureLink>,
          },
        )}
      </p>
      <Working lines={inflationLines(context, peakWeek)} />
      <p>{t('Once dealer stock is gone, the price response is at its cap: the model knows no rise beyond it.')}</p>
    </Section>
  )
}
