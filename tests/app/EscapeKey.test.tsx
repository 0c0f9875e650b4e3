// Escape closes one thing at a time, the one that was opened last.
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { EscapeKey } from '../../src/app/EscapeKey'
import { ProvenanceDrawer } from '../../src/features/provenance/ProvenanceDrawer'
import { openingChoices } from '../../src/state/choices'
import { createScenarioStore } from '../../src/state/scenarioStore'
import { PageAround } from './PageAround'
import { shippedDataset } from './shipped'

const dataset = shippedDataset()
let store = createScenarioStore(dataset, openingChoices(dataset))

beforeEach(() => {
  store = createScenarioStore(dataset, openingChoices(dataset))
  render(
    <PageAround dataset={dataset} store={store}>
      <EscapeKey />
      <input aria-label="A field" />
      <ProvenanceDrawer />
    </PageAround>,
  )
})

const view = () => {
  const { trace, event, figure } = store.getState().present.view
  return { trace, event, figure }
}
const show = (part: Parameters<ReturnType<typeof store.getState>['show']>[0]) => act(() => store.getState().show(part))
const trace = ['magnet-cn']
const event = 'geneva-truce'

test('a trace that was opened after the details of an event closes before them', async () => {
  show({ event })
  show({ trace })
  await userEvent.keyboard('{Escape}')
  expect(view()).toEqual({ trace: [], event, figure: null })
  await userEvent.keyboard('{Escape}')
  expect(view()).toEqual({ trace: [], event: null, figure: null })
})

test('details that were opened, or opened anew, after a trace close before it', async () => {
  show({ event })
  show({ trace })
  show({ event: 'talks-falter' })
  await userEvent.keyboard('{Escape}')
  expect(view()).toEqual({ trace, event: null, figure: null })
})

test('a drawer over the page closes alone', async () => {
  show({ trace })
  show({ figure: 'supply' })
  await screen.findByRole('dialog')
  await userEvent.keyboard('{Escape}')
  expect(view()).toEqual({ trace, event: null, figure: null })
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  await userEvent.keyboard('{Escape}')
  expect(view().trace).toEqual([])
})

test('what is being written keeps the key for itself', async () => {
  show({ trace })
  await userEvent.type(screen.getByLabelText('A field'), 'a{Escape}')
  expect(view().trace).toEqual(trace)
})

test('closing is looking: no step of undo', async () => {
  show({ trace })
  await userEvent.keyboard('{Escape}')
  expect(store.getState().past).toEqual([])
})
