// Method: the price rule against past shortages of vehicles.
import { formatShare } from '../../format/numbers'
import { endSentence } from '../../format/sentences'
import type { PastShock, RangedNumber } from '../../model/dataset'
import { scarcityPriceRise } from '../../model/inflation'
import { useSettledCase } from '../../results/CaseProvider'
import type { Case } from '../../results/case'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { BasisMark } from '../../views/marks/BasisMark'
import { parameterNow } from '../../words/figures/inputs'
import styles from './method.module.css'
import { Section } from './Section'
import { ParameterLink } from './StocksSection'
import { Table } from './Table'
import tableStyles from './table.module.css'

const roles: Record<PastShock['role'], string> = {
  fitted: t('fitted'),
  'null case': t('null case'),
  'held out': t('held out'),
}

export function ShocksSection() {
  const context = useSettledCase()
  const rows = pastShockRows(context)
  const notes = context.dataset.pastShocks ?? []
  return (
    <Section id="shocks">
      <p>
        {tNode(
          'The rule from dealer stock to new-vehicle prices, a response of {response} beyond a threshold of {threshold}, has few cases to stand on. One was used to fit it, so its fit proves nothing; one is a shortage that moved no prices; one was held out. How far stock had run down in each is itself an assumption.',
          { response: <ParameterLink id="newPriceResponse" />, threshold: <ParameterLink id="priceThreshold" /> },
        )}
      </p>
      <Table
        caption={t('Rise of new-vehicle prices in past shortages: predicted and observed')}
        columns={[t('Shock'), t('Role'), t('Dealer stock gone'), t('Predicted'), t('Observed')]}
        numeric={[2, 3, 4]}
        rows={rows.map(({ id, name, role, depletion, predicted, observed }) => ({
          key: id,
          cells: [
            name,
            roles[role],
            <Span key="depletion" {...depletion} digits={0} />,
            <Span key="predicted" {...predicted} digits={1} />,
            <Span key="observed" {...observed} digits={2} />,
          ],
        }))}
      />
      <ul className={styles.items}>
        {notes.map(({ id, name, text, depletion, observed }) => (
          <li key={id}>
            {tNode('{name} {text} Stock: {stock}. {stockNote} Prices: {prices}. {pricesNote}', {
              name: <strong>{endSentence(name)}</strong>,
              text: text ?? '',
              stock: <BasisMark basis={depletion.basis} />,
              stockNote: depletion.note ?? '',
              prices: <BasisMark basis={observed.basis} />,
              pricesNote: observed.note ?? '',
            })}
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
        {t('{low} to {high}', { low: formatShare(low, digits), high: formatShare(high, digits) })}
      </span>
    </>
  )
}

/** Price rises as shares. */
interface PastShockRow {
  id: string
  name: string
  role: PastShock['role']
  depletion: RangedNumber
  predicted: { value: number; low: number; high: number }
  observed: RangedNumber
}

/** One row for each past shock, at the parameters of this moment; low and high are those of the depletion. */
export function pastShockRows(context: Case): PastShockRow[] {
  const response = parameterNow(context, 'newPriceResponse')
  const threshold = parameterNow(context, 'priceThreshold')
  const predict = (depletion: number) => scarcityPriceRise(depletion, response, threshold)
  return (context.dataset.pastShocks ?? []).map(({ id, name, role, depletion, observed }) => ({
    id,
    name,
    role,
    depletion,
    predicted: { value: predict(depletion.value), low: predict(depletion.low), high: predict(depletion.high) },
    observed,
  }))
}
