// Method: how stocks run down, and when output falls.

import type { ReactNode } from 'react'
import { writeInUnit, writeStop } from '../../format/exact'
import { formatCount } from '../../format/numbers'
import type { ParameterId } from '../../model/dataset'
import { useSettledCase } from '../../results/CaseProvider'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { FigureLink } from '../../views/marks/FigureLink'
import { parameterNow } from '../../words/figures/inputs'
import { Section } from './Section'
import { Table } from './Table'

/** A parameter's value now, leading to its provenance. */
export function ParameterLink({ id }: { id: ParameterId }): ReactNode {
  const context = useSettledCase()
  const unit = context.dataset.parameters.find((parameter) => parameter.id === id)!.unit
  return <FigureLink figure={`parameter/${id}`}>{writeInUnit(parameterNow(context, id), unit)}</FigureLink>
}

export function StocksSection() {
  const { outcome } = useSettledCase()
  return (
    <Section id="stocks">
      <p>
        {tNode(
          'Each maker holds one stock for each part class, in weeks of normal use. What passes the border reaches the plant {transit} later. Each week the plant asks for its use plus a part of what the stock is short of, spread over {restock}, and gets at most what arrives. While supply is short, other suppliers grow: by {ramp} for each unit missing, up to {cap} of the need.',
          {
            transit: <ParameterLink id="transitWeeks" />,
            restock: <ParameterLink id="restockWeeks" />,
            ramp: <ParameterLink id="rampPerWeek" />,
            cap: <ParameterLink id="rampCap" />,
          },
        )}
      </p>
      <p>
        {t(
          'A part that runs out costs output according to how many of the maker’s vehicles carry it and how far a vehicle can do without it. The scarcest class decides. Output lost, times vehicles a week, gives vehicles at risk; times revenue per vehicle, revenue at risk.',
        )}
      </p>
      <p>
        {tNode(
          'A {stop} is the first week that loses more than {share} of output. It is tested twice from the stocks of the as-of week: with every lane held in its present state, and with every lane suspended. Both look {weeks} weeks ahead.',
          {
            stop: <em>{t('line stop')}</em>,
            share: <ParameterLink id="lineStopShare" />,
            weeks: outcome.horizonWeeks,
          },
        )}
      </p>
      <StopTable />
    </Section>
  )
}

/** Line stops and losses, maker by maker. */
function StopTable() {
  const { dataset, outcome } = useSettledCase()
  return (
    <Table
      caption={t('Line stops and losses from here on')}
      columns={[t('Maker'), t('Licenses held'), t('All lanes close today'), t('Vehicles at risk')]}
      numeric={[3]}
      rows={dataset.automakers.map(({ id, name }) => {
        const { weeksToLineStop, vehiclesLost } = outcome.ahead.automakers[id]!
        const stress = outcome.outlooks.stress.automakers[id]!.weeksToLineStop
        return {
          key: id,
          cells: [
            name,
            <FigureLink key="held" figure={`line-stop/${id}`}>
              {writeStop(weeksToLineStop, outcome.horizonWeeks)}
            </FigureLink>,
            <FigureLink key="stress" figure={`line-stop-stress/${id}`}>
              {writeStop(stress, outcome.horizonWeeks)}
            </FigureLink>,
            <FigureLink key="vehicles" figure={`vehicles/${id}`}>
              {formatCount(vehiclesLost)}
            </FigureLink>,
          ],
        }
      })}
    />
  )
}
