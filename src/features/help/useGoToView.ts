// Leads to what an answer or an entry of the palette points to: a figure's provenance, a part of the dashboard, the method.
import { methodElementId } from '../../results/figures/methodSections'
import { partSelector } from '../../results/pageParts'
import type { QuestionView } from '../../results/questions/question'
import { useScenarioActions } from '../../state/useScenarioStore'
import { goToElement } from './goToElement'

export function useGoToView(): (view: QuestionView) => void {
  const { goTo, show } = useScenarioActions()
  return (view) => {
    switch (view.kind) {
      case 'figure':
        show({ figure: view.figure })
        return
      case 'part':
        goTo({ page: 'dashboard', figure: null })
        goToElement(partSelector(view.part))
        return
      case 'method':
        goTo({ page: 'method', figure: null })
        goToElement(`#${methodElementId(view.section)}`)
    }
  }
}
