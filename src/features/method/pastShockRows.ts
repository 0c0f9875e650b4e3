// Past shortages of vehicles: what the price rule says, against what was observed (section 7 of the model).
import type { PastShock, RangedNumber } from '../../model/dataset'
import { scarcityPriceRise } from '../../model/inflation'
import type { Case } from '../../results/case'
import { parameterNow } from '../../words/figures/inputs'

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
