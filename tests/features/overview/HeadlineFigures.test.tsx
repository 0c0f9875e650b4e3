// Headline figures with their ranges: numbers, names, the mark of an off-center case, and the states of the draws.
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { HeadlineFigures } from '../../../src/features/overview/HeadlineFigures'
import { renderRanges, stuck } from '../ranges/renderRanges'

const wait = { timeout: 10_000 }

test('every figure has its range, named as a range of our assumptions', async () => {
  const { container } = renderRanges(<HeadlineFigures />)
  expect(await screen.findByText('Range of our assumptions, 500 draws', undefined, wait)).toBeInTheDocument()
  const lines = Array.from(container.querySelectorAll('[data-stale="false"][title]'), (line) => line.textContent ?? '')
  expect(lines).toHaveLength(4)
  for (const line of lines) expect(line).toMatch(/^Range of our assumptions, P10 to P90 of 500 draws: range /)
  expect(lines[0]).toMatch(/range \d\d to \d\d%/)
  expect(lines[1]).toMatch(/range now to never/)
  expect(lines[2]).toMatch(/range 0 to 2\d\d,\d00 · Revenue \$0 to 1\d bn/)
  expect(lines[3]).toMatch(/range \+0.1 to \+0.4 bp · Risk index 0.1 to 0.3/)
  expect(
    screen.getByRole('button', {
      name: /^Exposure of Ford: 60 of 100; range of our assumptions \d\d to \d\d; no restrictions: 25/,
    }),
  ).toBeInTheDocument()
  expect(screen.getByText('against no restrictions')).toBeInTheDocument()
  expect(container.textContent).not.toMatch(/confidence|NaN|undefined/)
})

test('ranges of earlier choices are marked, and a central case off the middle is explained', async () => {
  const { store, container } = renderRanges(<HeadlineFigures />)
  await screen.findByText('Range of our assumptions, 500 draws', undefined, wait)
  act(() => store.getState().loadPreset('suspension-held'))
  expect(screen.getByText('Range of our assumptions: redrawing…')).toBeInTheDocument()
  expect(container.querySelectorAll('[data-stale="true"][title*="being recomputed"]')).toHaveLength(4)
  const marks = await screen.findAllByRole('button', { name: /not the middle of the draws: why/ }, wait)
  await userEvent.click(marks[0]!)
  const [reason] = await screen.findAllByText(/against a median of .* The central case is not the middle of the draws/)
  expect(reason).toBeInTheDocument()
})

test('the draws can be stopped and started again from the strip', async () => {
  renderRanges(<HeadlineFigures />, stuck)
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel: range of our assumptions' }))
  expect(await screen.findByText('Range of our assumptions: cancelled')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Run it: range of our assumptions' }))
  expect(await screen.findByText('Range of our assumptions: drawing…')).toBeInTheDocument()
})
