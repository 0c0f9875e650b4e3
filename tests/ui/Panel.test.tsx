// A panel that crashes says so and can be drawn again; its neighbors go on working.
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Panel } from '../../src/ui/Panel'

beforeEach(() => {
  // React writes every caught crash to the console.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** Crashes as long as `trouble` holds something. */
const trouble: { current: unknown } = { current: null }

function Fragile() {
  if (trouble.current !== null) throw trouble.current
  return <p>All is drawn</p>
}

function Counter() {
  const [count, setCount] = useState(0)
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      Pressed {count}
    </button>
  )
}

test('a panel is a region named by its title, with measure, controls and source', () => {
  render(
    <Panel title="Flows" measure="tonnes a year" controls={<button type="button">As a table</button>} source="Model">
      body
    </Panel>,
  )
  const panel = within(screen.getByRole('region', { name: 'Flows tonnes a year' }))
  expect(panel.getByRole('heading', { level: 2 })).toHaveTextContent('Flows tonnes a year')
  expect(panel.getByRole('button', { name: 'As a table' })).toBeVisible()
  expect(panel.getByText('Model')).toBeVisible()
})

test('a panel whose title changes keeps the name that it is given', () => {
  render(
    <Panel title="66% gets through" label="Magnet flows">
      body
    </Panel>,
  )
  expect(screen.getByRole('region', { name: 'Magnet flows' })).toHaveTextContent('66% gets through')
})

test('one that crashes leaves its heading and the panel beside it working', async () => {
  trouble.current = new Error('a width of NaN')
  const user = userEvent.setup()
  render(
    <>
      <Panel title="Flows" controls={<Counter />}>
        <Fragile />
      </Panel>
      <Panel title="Licenses">the board</Panel>
    </>,
  )
  const alert = screen.getByRole('alert')
  expect(alert).toHaveTextContent('This panel could not be drawn. The rest of the page still works')
  expect(alert).toHaveTextContent('a width of NaN')
  expect(screen.getByRole('region', { name: 'Flows' })).toContainElement(alert)
  expect(screen.getByText('the board')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Pressed 0' }))
  expect(screen.getByRole('button', { name: 'Pressed 1' })).toBeVisible()
})
