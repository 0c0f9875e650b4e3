// Inputs of a figure: numbers of the dataset and other figures, written out with range, basis and source.

import { writeInUnit } from '../../format/exact'
import type { Dataset, ParameterId, Quantity, Source } from '../../model/dataset'
import type { Evaluated } from '../../results/case'
import { t, type Written, written } from '../../texts/translate'
import { basisOf } from './basis'
import type { FigureInput } from './figure'

/** The source with an id, if the dataset lists it. */
export function findSource(dataset: Dataset, id: string | undefined): Source | null {
  return dataset.sources?.find((source) => source.id === id) ?? null
}

/** Each source of some quantities once, the most used first. */
export function sourcesOf(dataset: Dataset, quantities: Iterable<Quantity>): Source[] {
  const uses = new Map<string, number>()
  for (const quantity of quantities) {
    if (typeof quantity === 'number' || !quantity.source) continue
    uses.set(quantity.source, (uses.get(quantity.source) ?? 0) + 1)
  }
  return [...uses].sort((a, b) => b[1] - a[1]).flatMap(([id]) => findSource(dataset, id) ?? [])
}

interface QuantityLabel {
  group: Written
  label: string
  write: (value: number) => Written
  figure?: string
}

/** An input that is a number of the dataset. */
export function quantityInput(dataset: Dataset, quantity: Quantity, named: QuantityLabel): FigureInput {
  const { group, label, write, figure = null } = named
  const plain = typeof quantity === 'number'
  const ranged = !plain && quantity.low !== quantity.high
  return {
    group,
    label,
    value: write(plain ? quantity : quantity.value),
    range: ranged ? t('{low} to {high}', { low: write(quantity.low), high: write(quantity.high) }) : null,
    basis: basisOf(quantity),
    source: plain ? null : findSource(dataset, quantity.source),
    note: plain
      ? t('The dataset gives no basis for this number; it counts as an assumption.')
      : quantity.note === undefined
        ? null
        : written(quantity.note),
    figure,
  }
}

/** An input that is itself computed. */
export function computedInput(group: Written, label: string, value: Written, figure: string | null): FigureInput {
  return { group, label, value, range: null, basis: 'derived', source: null, note: null, figure }
}

/** Value of a parameter now: set by hand, or the dataset's. */
export function parameterNow({ dataset, scenario }: Evaluated, id: ParameterId): number {
  return scenario.parameters?.[id] ?? dataset.parameters.find((parameter) => parameter.id === id)!.value
}

/** Parameters as inputs, at their values now. */
export function parameterInputs(context: Evaluated, ids: readonly ParameterId[]): FigureInput[] {
  const { dataset, scenario } = context
  return ids.flatMap((id) => {
    const parameter = dataset.parameters.find((candidate) => candidate.id === id)
    if (!parameter) return []
    const write = (value: number) => writeInUnit(value, parameter.unit)
    const set = scenario.parameters?.[id]
    const named = { group: t('Assumptions'), label: parameter.label, write, figure: `parameter/${id}` }
    const input = quantityInput(dataset, parameter, named)
    if (set === undefined || set === parameter.value) return [input]
    const note = t('Set by hand; the dataset has {value}.', { value: write(parameter.value) })
    return [{ ...input, value: write(set), basis: 'assumption' as const, note }]
  })
}
