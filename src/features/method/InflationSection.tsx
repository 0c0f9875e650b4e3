// Method: from missing vehicles and dearer magnets to consumer prices.

import { formatDate } from '../../format/dates'
import { formatBp, formatIndex } from '../../format/numbers'
import { weekStart } from '../../model/calendar'
import { FigureLink } from '../../results/figures/FigureLink'
import { inflationLines } from '../../results/figures/inflationLevel'
import { Section, Working } from './Section'
import { ParameterLink } from './StocksSection'
import { useFigureContext } from './useFigureContext'

export function InflationSection() {
  const context = useFigureContext()
  const { dataset, outcome } = context
  const { peakBp, peakWeek, nowBp, riskIndex } = outcome.inflation
  const cutOff = peakWeek === dataset.calendar.weeks - 1
  return (
    <Section id="inflation">
      <p>
        Vehicles that are not built are first missed on dealers’ lots. Dealer stock starts at{' '}
        <ParameterLink id="dealerStockWeeks" />, loses what the makers fail to build (each by its share of the market),
        and regains <ParameterLink id="dealerRebuild" /> from all other production. The first{' '}
        <ParameterLink id="priceThreshold" /> of it can go without moving prices. Beyond that, new vehicles rise by{' '}
        <ParameterLink id="newPriceResponse" /> for each unit of stock gone, and used ones{' '}
        <ParameterLink id="usedToNewRatio" /> times as much.
      </p>
      <p>
        Missing magnets also become dearer: up to <ParameterLink id="priceSpike" /> times their price of{' '}
        <ParameterLink id="magnetPriceUsdPerKg" /> on top, of which <ParameterLink id="passThrough" /> reaches the
        buyer. All makers pay it. Both enter consumer prices with the weights of new vehicles (
        <ParameterLink id="cpiWeightNew" />) and used ones (<ParameterLink id="cpiWeightUsed" />
        ). What counts is the change against the level a year before.
      </p>
      <p>
        In this scenario the effect is <FigureLink figure="inflation-now">{formatBp(nowBp)} bp</FigureLink> now and{' '}
        <FigureLink figure="inflation-peak">{formatBp(peakBp)} bp</FigureLink> at its peak, in the week of{' '}
        {formatDate(weekStart(dataset.calendar, peakWeek))}
        {cutOff ? ', where the calendar ends and cuts it off' : ''}. On a scale where 100 is what vehicles added to
        inflation in December 2021 (<ParameterLink id="referenceShockBp" />) that is{' '}
        <FigureLink figure="risk-index">{formatIndex(riskIndex)}</FigureLink>. The peak week, worked out:
      </p>
      <Working lines={inflationLines(context, peakWeek)} />
      <p>Once dealer stock is gone, the price response is at its cap: the model knows no rise beyond it.</p>
    </Section>
  )
}
