// Method: how events turn into license states of lanes, and what each state lets through.

import { LicenseSwatch } from '../../charts/LicenseSwatch'
import { rankLicenseStates } from '../../charts/licenseScale'
import { writePercent } from '../../format/exact'
import { formatWeeks } from '../../format/numbers'
import { numberOf, type Quantity } from '../../model/dataset'
import { useSettledCase } from '../../results/CaseProvider'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { BasisMark } from '../../views/marks/BasisMark'
import { FigureLink } from '../../views/marks/FigureLink'
import { basisOf } from '../../words/figures/basis'
import { parameterNow } from '../../words/figures/inputs'
import styles from './method.module.css'
import { Section } from './Section'
import { Table } from './Table'
import tableStyles from './table.module.css'

export function LicensesSection() {
  const context = useSettledCase()
  const { dataset } = context
  const ranks = rankLicenseStates(dataset)
  return (
    <Section id="licenses">
      <p>
        {t(
          'A lane is one material on its way to one kind of customer; there are {count}. An event that is switched on moves the lanes that it names to a state, on its date. Some moves hold only from certain states: an easing does nothing to a lane that was never restricted, and a chip order delays only what had begun to ease. A state set by hand replaces everything that would change the lane from the as-of week on.',
          { count: dataset.lanes.length },
        )}
      </p>
      <p>
        {tNode(
          'What passes does not jump. From the week of a change it moves in equal steps to the new state’s clearance, over {weeks}, up as well as down. {clearance} is the share of the normal flow that passes; {assurance} is the share that one may count on staying open, and is used for exposure alone.',
          {
            weeks: (
              <FigureLink figure="parameter/phaseWeeks">{formatWeeks(parameterNow(context, 'phaseWeeks'))}</FigureLink>
            ),
            clearance: <em>{t('Clearance')}</em>,
            assurance: <em>{t('assurance')}</em>,
          },
        )}
      </p>
      <Table
        caption={t('License states: what passes, what can be counted on, and what that rests on')}
        wide
        columns={[t('State'), t('Clearance'), t('Assurance'), t('Clearance rests on'), t('Assurance rests on')]}
        rows={dataset.licenseStates.map((state) => ({
          key: state.id,
          cells: [
            <span key="state" className={styles.state}>
              <LicenseSwatch rank={ranks.get(state.id)!} />
              <FigureLink figure={`state/${state.id}`}>{state.name}</FigureLink>
            </span>,
            <Ranged key="clearance" quantity={state.clearance} />,
            <Ranged key="assurance" quantity={state.assurance} />,
            <Ground key="clearance-ground" quantity={state.clearance} />,
            <Ground key="assurance-ground" quantity={state.assurance} />,
          ],
        }))}
      />
    </Section>
  )
}

/** A share with its range below. */
function Ranged({ quantity }: { quantity: Quantity }) {
  const ranged = typeof quantity !== 'number' && quantity.low !== quantity.high
  return (
    <>
      {writePercent(numberOf(quantity))}
      {ranged ? (
        <span className={tableStyles.range}>
          {t('{low} to {high}', { low: writePercent(quantity.low), high: writePercent(quantity.high) })}
        </span>
      ) : null}
    </>
  )
}

function Ground({ quantity }: { quantity: Quantity }) {
  return (
    <>
      <BasisMark basis={basisOf(quantity)} />
      {typeof quantity === 'number' ? null : <span className={tableStyles.below}>{quantity.note}</span>}
    </>
  )
}
