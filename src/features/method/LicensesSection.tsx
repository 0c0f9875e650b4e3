// Method: how events turn into license states of lanes, and what each state lets through.

import { LicenseSwatch } from '../../charts/LicenseSwatch'
import { rankLicenseStates } from '../../charts/licenseScale'
import { formatWeeks } from '../../format/numbers'
import type { Quantity } from '../../model/dataset'
import { useSettledCase } from '../../results/CaseProvider'
import { stateName } from '../../results/networkNames'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { BasisMark } from '../../views/marks/BasisMark'
import { FigureLink } from '../../views/marks/FigureLink'
import { basisOf } from '../../words/figures/basis'
import { parameterNow } from '../../words/figures/inputs'
import styles from './method.module.css'
import { Ranged } from './Ranged'
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
          'A lane is one material on its way to one kind of customer; there are {count}. An event that is switched on moves the lanes that it names to a state, on its date. Some moves hold only from certain states: an easing does nothing to a lane that was never restricted, and a chip order delays only what had begun to ease. A state set by hand holds from the as-of week on: it also keeps off what events would do to the lane later.',
          { count: dataset.lanes.length },
        )}
      </p>
      <p>
        {tNode(
          'What passes does not jump. Each change takes effect in equal steps over {weeks} from the week of its date, up as well as down. Changes add up, each over its own weeks: one that comes in the middle of another goes on from where the lane is, and does not start it over. Leaving a state and coming back within a week changes nothing. {clearance} is the share of the normal flow that passes; {assurance} is the share that one may count on staying open, and is used for exposure alone.',
          {
            weeks: (
              <FigureLink figure="parameter/phaseWeeks">{formatWeeks(parameterNow(context, 'phaseWeeks'))}</FigureLink>
            ),
            clearance: <em>{t('Clearance')}</em>,
            assurance: <em>{t('assurance')}</em>,
          },
        )}
      </p>
      <p>
        {tNode(
          'From one past three outlooks start, all over the same weeks. {path}: the lanes follow the scenario. {held}: what is dated after the as-of date is left out. {stress}: every lane goes to “{state}” in the as-of week. “Now” is the first week of the second, so that no page knows on a Monday what is announced on Friday. A reader looks at one outlook at a time.',
          {
            path: <em>{t('Events go as switched')}</em>,
            held: <em>{t('Licenses freeze')}</em>,
            stress: <em>{t('All licensed exports stop')}</em>,
            state: stateName(dataset, dataset.stressState),
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

function Ground({ quantity }: { quantity: Quantity }) {
  return (
    <>
      <BasisMark basis={basisOf(quantity)} />
      {typeof quantity === 'number' ? null : <span className={tableStyles.below}>{quantity.note}</span>}
    </>
  )
}
