// Goes to another page, at its top.
import type { Page } from '../../state/choices'
import { useScenarioActions } from '../../state/useScenarioStore'

export function useGoTo(): (page: Page) => void {
  const { show } = useScenarioActions()
  return (page) => {
    show({ page, figure: null })
    window.scrollTo(0, 0)
  }
}
