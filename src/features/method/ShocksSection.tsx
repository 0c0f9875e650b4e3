// Method: the price rule against past shortages of vehicles.

import { formatShare } from '../../format/numbers'
import { BasisMark } from '../../results/figures/BasisMark'
import styles from './method.module.css'
import { pastShockRows } from './pastShockRows'
import { Section } from './Section'
import { ParameterLink } from './StocksSection'
import { Table } from './Table'
import tableStyles from './table.module.css'
import { useFigureContext } from './useFigureContext'

export function ShocksSection() {
  const context = useFigureContext()
  const rows = pastShockRows(context)
  const notes = context.dataset.pastShocks ?? []
  return (
    <Section id="shocks">
      <p>
        The rule from dealer stock to new-vehicle prices, a response of <ParameterLink id="newPriceResponse" /> beyond a
        threshold of <ParameterLink id="priceThreshold" />, has few cases to stand on. One was used to fit it, so its
        fit proves nothing; one is a shortage that moved no prices; one was held out. How far stock had run down in each
        is itself an assumption.
      </p>
      <Table
        caption="Rise of new-vehicle prices in past shortages: predicted and observed"
        columns={['Shock', 'Role', 'Dealer stock gone', 'Predicted', 'Observed']}
        numeric={[2, 3, 4]}
        rows={rows.map(({ id, name, role, depletion, predicted, observed }) => ({
          key: id,
          cells: [
            name,
            role,
            <Span key="depletion" {...depletion} digits={0} />,
            <Span key="predicted" {...predicted} digits={1} />,
            <Span key="observed" {...observed} digits={2} />,
          ],
        }))}
      />
      <ul className={styles.items}>
        {notes.map(({ id, name, text, depletion, observed }) => (
          <li key={id}>
            <strong>{name}.</strong> {text} Stock: <BasisMark basis={depletion.basis} />. {depletion.note} Prices:{' '}
            <BasisMark basis={observed.basis} />. {observed.note}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A share with its low and high below, those with `digits` decimals. */
function Span({ value, low, high, digits }: { value: number; low: number; high: number; digits: number }) {
  return (
    <>
      {formatShare(value, 1)}
      <span className={tableStyles.range}>
        {formatShare(low, digits)} to {formatShare(high, digits)}
      </span>
    </>
  )
}
