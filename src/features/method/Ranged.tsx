// A share with its range below it.
import { writePercent } from '../../format/exact'
import { numberOf, type Quantity } from '../../model/dataset'
import { t } from '../../texts/translate'
import tableStyles from './table.module.css'

export function Ranged({ quantity }: { quantity: Quantity }) {
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
