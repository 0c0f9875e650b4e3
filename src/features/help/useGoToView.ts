// Leads to what an answer or an entry of the palette points to: a figure's provenance, a part of the dashboard, the method.

import { partSelector, viewOfPart } from '../../results/pageParts'
import { useScenarioActions } from '../../state/useScenarioStore'
import { goToElement } from '../../ui/goToElement'
import { methodElementId } from '../../words/figures/methodSections'
import type { QuestionView } from '../../words/questions/question'

export function useGoToView(): (view: QuestionView) => void {
  const { show } = useScenarioActions()
  return (view) => {
    switch (view.kind) {
      case 'figure':
        show({ figure: view.figure })
        return
      case 'part':
        show(viewOfPart(view.part))
        goToElement(partSelector(view.part))
        return
      case 'method':
        show({ page: 'method', figure: null })
        goToElement(`#${methodElementId(view.section)}`)
    }
  }
}
