// Economic distress: U.S. value added at risk beside revenue, and room for the spread of outcomes.
import { type ReactNode, useMemo } from 'react'
import { formatUsd } from '../../format/numbers'
import { type RangedUsd, valueAddedAtRiskUsd } from '../../model/distress'
import type { Outcome } from '../../model/outcome'
import { useCase } from '../../results/CaseProvider'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import unseen from '../../ui/unseen.module.css'
import { FigureLink } from '../../views/marks/FigureLink'
import { nameEnd, nameOutlook } from '../../words/outlook'
import styles from './distress.module.css'

interface DistressPanelProps {
  /** The spread of outcomes, the honest stand-in for market volatility. */
  volatility?: ReactNode
}

/** Nothing at all where the dataset gives no value added per vehicle. */
export function DistressPanel({ volatility }: DistressPanelProps) {
  const { network } = useWorkspace()
  const state = useCase()
  const { outcome, reference } = state
  const atRisk = useMemo(() => valueAddedAtRiskUsd(network, outcome), [network, outcome])
  const usual = useMemo(() => valueAddedAtRiskUsd(network, reference), [network, reference])
  if (!atRisk || !usual) return null
  const { total } = atRisk
  const end = nameEnd(state)
  const title =
    total.value >= 1
      ? t('About {usd} of U.S. value added could be at risk to {date}', { usd: formatUsd(total.value), date: end })
      : t('No U.S. value added is at risk to {date}', { date: end })
  return (
    <Panel
      label={t('Economic distress')}
      title={title}
      measure={nameOutlook(state)}
      source={t(
        'Vehicles unbuilt × share built in the United States × value added per vehicle built there. The range is that of the last factor alone. Value added is partly in revenue: do not add the two. Neither is part of the exposure index.',
      )}
    >
      <div className={styles.figures}>
        <Sum figure="value-added" label={t('U.S. value added at risk')} usd={total.value} usual={usual.total.value}>
          {describeRange(total)}
        </Sum>
        <Sum
          figure="revenue"
          label={t('Revenue at risk')}
          usd={outcome.ahead.total.revenueAtRiskUsd}
          usual={reference.ahead.total.revenueAtRiskUsd}
        >
          {t('wherever the vehicles are built')}
        </Sum>
      </div>
      <div className={styles.parts}>
        <MakerTable makers={atRisk.makers} outcome={outcome} />
        {volatility ? <div>{volatility}</div> : null}
      </div>
    </Panel>
  )
}

interface SumProps {
  figure: string
  label: string
  usd: number
  /** The same in the reference scenario, USD. */
  usual: number
  children: ReactNode
}

/** A sum in dollars that opens its provenance. */
function Sum({ figure, label, usd, usual, children }: SumProps) {
  return (
    <div className={styles.figure}>
      <p className={styles.label}>{label}</p>
      <p className={styles.value}>
        <FigureLink figure={figure}>{formatUsd(usd)}</FigureLink>
      </p>
      <p className={styles.label}>{children}</p>
      <p className={styles.label}>{t('reference: {usd}', { usd: formatUsd(usual) })}</p>
    </div>
  )
}

function describeRange({ low, high }: RangedUsd): string {
  if (high <= low) return t('no range')
  return t('{low} to {high}, range of our assumption', { low: formatUsd(low), high: formatUsd(high) })
}

function MakerTable({ makers, outcome }: { makers: Record<string, RangedUsd>; outcome: Outcome }) {
  const { dataset } = useWorkspace()
  return (
    <table className={styles.table} translate="no">
      <caption className={unseen.unseen}>{t('Value added and revenue at risk, by maker')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('Maker')}</th>
          <th scope="col">{t('Value added')}</th>
          <th scope="col">{t('Low to high')}</th>
          <th scope="col">{t('Revenue')}</th>
        </tr>
      </thead>
      <tbody>
        {dataset.automakers.map(({ id, name }) => {
          const own = makers[id]!
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <FigureLink figure={`value-added/${id}`}>{formatUsd(own.value)}</FigureLink>
              </td>
              <td>
                {own.high > own.low
                  ? t('{low} to {high}', { low: formatUsd(own.low), high: formatUsd(own.high) })
                  : t('none')}
              </td>
              <td>{formatUsd(outcome.ahead.automakers[id]!.revenueAtRiskUsd)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

export default DistressPanel
