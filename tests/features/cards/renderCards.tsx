// Draws a part of the cards or health feature on the shipped dataset, with the real store and results around it.
import { MantineProvider } from '@mantine/core'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Dataset } from '../../../src/model/dataset'
import { CaseProvider } from '../../../src/results/CaseProvider'
import { WorkspaceProvider } from '../../../src/results/Workspace'
import { openingChoices } from '../../../src/state/choices'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { ScenarioStoreContext } from '../../../src/state/useScenarioStore'
import { shippedDataset } from '../../app/shipped'

/** Renders with the opening choices; gives the store to act on. */
export function renderCards(part: ReactNode, change: (dataset: Dataset) => Dataset = (dataset) => dataset) {
  const dataset = change(shippedDataset())
  const store = createScenarioStore(dataset, openingChoices(dataset))
  const view = render(
    <MantineProvider env="test">
      <ScenarioStoreContext value={store}>
        <WorkspaceProvider dataset={dataset}>
          <CaseProvider>{part}</CaseProvider>
        </WorkspaceProvider>
      </ScenarioStoreContext>
    </MantineProvider>,
  )
  return { store, dataset, ...view }
}
