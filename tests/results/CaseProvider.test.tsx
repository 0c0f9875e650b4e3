// What follows from the choices, at once and a little later.
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CaseProvider, Trailing, useCase, useSettledCase } from '../../src/results/CaseProvider'
import { WorkspaceProvider } from '../../src/results/Workspace'
import { openingChoices } from '../../src/state/choices'
import { createScenarioStore } from '../../src/state/scenarioStore'
import { ScenarioStoreContext } from '../../src/state/useScenarioStore'
import { shippedDataset } from '../app/shipped'

const seen: string[] = []

function Figure() {
  seen.push(`figure ${useCase().scenario.asOf}`)
  return <p>figure {useCase().scenario.asOf}</p>
}

function Picture({ place }: { place: string }) {
  const { scenario } = useSettledCase()
  seen.push(`${place} ${scenario.asOf}`)
  return (
    <p>
      {place} {scenario.asOf}
    </p>
  )
}

test('figures come first, then the pictures in sight, then those off the screen', () => {
  const dataset = shippedDataset()
  const store = createScenarioStore(dataset, openingChoices(dataset))
  render(
    <ScenarioStoreContext value={store}>
      <WorkspaceProvider dataset={dataset}>
        <CaseProvider>
          <Figure />
          <Picture place="in sight" />
          <Trailing>
            <Picture place="off the screen" />
          </Trailing>
        </CaseProvider>
      </WorkspaceProvider>
    </ScenarioStoreContext>,
  )
  seen.length = 0
  act(() => store.getState().setAsOf('2025-07-01'))
  const first = (place: string) => seen.indexOf(`${place} 2025-07-01`)
  expect(first('figure')).toBeGreaterThanOrEqual(0)
  expect(first('in sight')).toBeGreaterThan(first('figure'))
  expect(first('off the screen')).toBeGreaterThan(first('in sight'))
  for (const place of ['figure', 'in sight', 'off the screen']) {
    expect(screen.getByText(`${place} 2025-07-01`)).toBeInTheDocument()
  }
})
