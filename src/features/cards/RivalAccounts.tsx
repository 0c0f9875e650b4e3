// Rival accounts: who broke the deal, told by each capital, with what each telling does to the numbers.
import { useMemo } from 'react'
import { formatDate } from '../../format/dates'
import { formatList } from '../../format/lists'
import type { RivalAccounts as Accounts, Capital } from '../../model/dataset'
import { evaluate } from '../../model/evaluate'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'
import { useSettledCase } from '../../results/CaseProvider'
import { seenIn } from '../../results/case'
import { firstStop } from '../../results/lineStops'
import { inflationPeak } from '../../results/metrics/inflation'
import { lineStop } from '../../results/metrics/lineStop'
import { supply } from '../../results/metrics/supply'
import { vehicles } from '../../results/metrics/vehicles'
import { presetName } from '../../results/presets'
import { useWorkspace } from '../../results/Workspace'
import { normalizeScenario, presetScenario } from '../../state/choices'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { type Account, compareAccounts, writeStop } from './compareAccounts'
import styles from './rival.module.css'

/** Whose telling it is. */
const tellers: Record<Capital, string> = { US: t('Washington says'), CN: t('Beijing says') }

/** Nothing at all where the dataset tells of no rival accounts. */
export function RivalAccounts() {
  const { dataset } = useWorkspace()
  const { rivalAccounts } = dataset
  return rivalAccounts && rivalAccounts.sides.length > 1 ? <BothSides accounts={rivalAccounts} /> : null
}

function BothSides({ accounts: { question, paragraph, sides } }: { accounts: Accounts }) {
  const { network } = useWorkspace()
  const { scenario } = useSettledCase()
  const accounts = useAccounts(sides, scenario)
  const difference = useMemo(() => compareAccounts(network, accounts[0]!, accounts[1]!), [network, accounts])
  return (
    <Panel
      label={t('Rival accounts')}
      title={question}
      measure={t('both presets as of {date}', { date: formatDate(scenario.asOf) })}
      source={t(
        'Claims paraphrased from paragraph {paragraph} of the document. Loading an account keeps the as-of date.',
        { paragraph },
      )}
    >
      <div className={styles.sides}>
        {sides.map(({ side, claim, presetId }, i) => (
          <Side key={presetId} side={side} claim={claim} presetId={presetId} outcome={accounts[i]!.outcome} />
        ))}
      </div>
      <p className={styles.difference}>{difference}</p>
    </Panel>
  )
}

function useAccounts(sides: Accounts['sides'], { asOf, horizonWeeks, outlook = 'path' }: Scenario): Account[] {
  const { dataset, network } = useWorkspace()
  return useMemo(
    () =>
      sides.map(({ presetId }) => {
        const preset = normalizeScenario(dataset, { ...presetScenario(dataset, presetId), asOf, horizonWeeks })
        const scenario = seenIn(outlook, preset)
        return { scenario, outcome: evaluate(network, scenario) }
      }),
    [dataset, network, sides, asOf, horizonWeeks, outlook],
  )
}

interface SideProps {
  side: Capital
  claim: string
  presetId: string
  outcome: Outcome
}

function Side({ side, claim, presetId, outcome }: SideProps) {
  const { dataset } = useWorkspace()
  const loaded = useChoices((choices) => choices.preset === presetId)
  const { loadPreset } = useScenarioActions()
  const name = presetName(dataset, presetId)
  const text = dataset.presets?.find(({ id }) => id === presetId)?.text
  const first = firstStop(dataset, outcome)
  const figures = [
    [t('Supply now'), supply.write(outcome.total.supplyIndex)],
    [
      lineStop(dataset).name,
      first
        ? t(
            '{maker}, {weeks}',
            { maker: formatList(first.makers.map((one) => one.name)), weeks: writeStop(first.weeks) },
            'automaker, and when it stops',
          )
        : t('none'),
    ],
    [vehicles.name, vehicles.write(outcome.ahead.total.vehiclesLost)],
    [inflationPeak.name, inflationPeak.write(outcome.ahead.inflation.peakBp)],
  ]
  return (
    <section className={styles.side} aria-label={name}>
      <h3 className={styles.name}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          {side === 'CN' ? <rect x="1.5" y="1.5" width="9" height="9" /> : <circle cx="6" cy="6" r="4.5" />}
        </svg>
        {tellers[side]}
      </h3>
      <p className={styles.claim}>{claim}</p>
      <dl className={styles.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {text ? <p className={styles.text}>{text}</p> : null}
      <button
        type="button"
        data-only-screen
        className={styles.load}
        data-loaded={loaded}
        onClick={() => loadPreset(presetId)}
      >
        {loaded ? t('Loaded: {name}', { name }) : t('Load: {name}', { name })}
      </button>
    </section>
  )
}

export default RivalAccounts
