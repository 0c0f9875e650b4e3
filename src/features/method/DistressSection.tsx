// Method: value added at risk, and the spread of outcomes as a stand-in for market volatility.

import { writePercent } from '../../format/exact'
import { formatUsd } from '../../format/numbers'
import { numberOf } from '../../model/dataset'
import { valueAddedAtRiskUsd } from '../../model/distress'
import { useSettledCase } from '../../results/CaseProvider'
import { t } from '../../texts/translate'
import { FigureLink } from '../../views/marks/FigureLink'
import { Section } from './Section'
import { Table } from './Table'

export function DistressSection() {
  const { dataset, network, outcome } = useSettledCase()
  const perVehicle = dataset.valueAddedPerVehicleUsd
  const atRisk = valueAddedAtRiskUsd(network, outcome)
  return (
    <Section id="distress">
      <p>
        {perVehicle === undefined
          ? t(
              'The document fears economic distress. The page puts one number beside it: U.S. value added at risk, which is vehicles unbuilt over the horizon, times the share of a maker’s U.S. sales that is built in the United States, times the value added by a vehicle built there. Its range is that of the last factor alone. Value added is partly in revenue, so the two must not be added up.',
            )
          : t(
              'The document fears economic distress. The page puts one number beside it: U.S. value added at risk, which is vehicles unbuilt over the horizon, times the share of a maker’s U.S. sales that is built in the United States, times the value added by a vehicle built there, {usd}. Its range is that of the last factor alone. Value added is partly in revenue, so the two must not be added up.',
              { usd: formatUsd(numberOf(perVehicle)) },
            )}
      </p>
      {atRisk ? <ValueAddedTable /> : null}
      <p>
        {t(
          'Unrest in markets is not modeled. In its place stands the spread of outcomes: the ninetieth percentile less the tenth, relative to the median, over the same draws as all ranges. It says how far apart our own assumptions let the results lie. It is no volatility of any price. Neither is ever counted into the exposure index.',
        )}
      </p>
    </Section>
  )
}

/** What value added is computed from, maker by maker. */
function ValueAddedTable() {
  const { dataset, network, outcome } = useSettledCase()
  const atRisk = valueAddedAtRiskUsd(network, outcome)
  return (
    <Table
      caption={t('U.S. value added at risk in the loaded scenario')}
      columns={[t('Maker'), t('Built in the United States'), t('Value added at risk'), t('Low to high')]}
      numeric={[1, 2, 3]}
      rows={dataset.automakers.map(({ id, name, usAssemblyShare }) => {
        const own = atRisk?.makers[id]
        return {
          key: id,
          cells: [
            name,
            usAssemblyShare === undefined ? t('not given') : writePercent(numberOf(usAssemblyShare)),
            <FigureLink key="value" figure={`value-added/${id}`}>
              {formatUsd(own?.value ?? 0)}
            </FigureLink>,
            t('{low} to {high}', { low: formatUsd(own?.low ?? 0), high: formatUsd(own?.high ?? 0) }),
          ],
        }
      })}
    />
  )
}
