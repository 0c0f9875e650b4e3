// The way from what an assumption moves to its slider, which stands in a view of its own.
import type { ParameterId } from '../../model/dataset'
import { viewOfPart } from '../../results/pageParts'
import { useScenarioActions } from '../../state/useScenarioStore'
import { goToElement } from '../../ui/goToElement'

/** Opens the view of the assumptions, and gives the control of one the focus. */
export function useGoToAssumption(): (id: ParameterId) => void {
  const { show } = useScenarioActions()
  return (id) => {
    show(viewOfPart('assumptions'))
    goToElement(`#assumption-${CSS.escape(id)}`, '[role="slider"], input')
  }
}
