// Datasets with a few values changed, for cases that are worked out by hand.
import type { Dataset, ParameterId } from '../../src/model/dataset'

/** The dataset with these values as parameters, each without a range. */
export function withParameters(dataset: Dataset, values: Partial<Record<ParameterId, number>>): Dataset {
  const parameters = dataset.parameters.map((parameter) => {
    const value = values[parameter.id] ?? parameter.value
    return { ...parameter, value, low: value, high: value }
  })
  return { ...dataset, parameters }
}
