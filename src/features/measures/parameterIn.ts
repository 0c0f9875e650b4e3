// A parameter as the scenario has it.
import type { Dataset, ParameterId } from '../../model/dataset'
import type { Scenario } from '../../model/scenario'

/** The value set by hand, else the dataset's. */
export function parameterIn({ parameters }: Dataset, scenario: Scenario, id: ParameterId): number {
  return scenario.parameters?.[id] ?? parameters.find((parameter) => parameter.id === id)?.value ?? 0
}
