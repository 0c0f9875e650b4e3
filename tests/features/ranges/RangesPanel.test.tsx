// The ranges panel: draws chosen, progress and cancel, failure, the last result marked, the strip and the table.
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { RangesPanel } from '../../../src/features/ranges/RangesPanel'
import { formatSpread, spreadOf, Volatility } from '../../../src/features/ranges/Volatility'
import { renderRanges, stuck } from './renderRanges'

/** Weeks of the first stop that the record allows as of 5 May 2025: those of 5 May to 8 June. */
const onRecord = expect.stringMatching(/^(now|[1-4])$/)

test('shows the strip, its table twin and every figure with its percentiles', async () => {
  const { container, store } = renderRanges(<RangesPanel initialWidth={480} />)
  act(() => store.getState().setAsOf('2025-05-05'))
  expect(await screen.findByRole('img', { name: /First line stop in weeks from 5 May 2025/ })).toBeInTheDocument()
  expect(
    screen.getByRole('heading', {
      name: /^In every draw a line stops; Ford is first .* first line stop over the next 52 weeks, to 3 May 2026, if events go as switched$/,
    }),
  ).toBeInTheDocument()
  const stop = screen.getByRole('row', { name: /^First line stop, weeks/ })
  expect(
    within(stop)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual([expect.stringMatching(/^2/), onRecord, onRecord, onRecord])
  await userEvent.click(screen.getByRole('button', { name: 'First line stops as a table' }))
  expect(screen.getByRole('columnheader', { name: 'several at once' })).toBeInTheDocument()
  expect(container.textContent).not.toMatch(/NaN|undefined|Infinity|confidence/)
})

test('the number of draws is a choice of the page', async () => {
  const { store } = renderRanges(<RangesPanel />)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Draws' }), '5000')
  expect(store.getState().present.view.draws).toBe(5000)
})

test('long work shows progress, can be cancelled and started again', async () => {
  renderRanges(<RangesPanel />, stuck)
  const drawing = await screen.findByText(/Drawing from the ranges…/)
  expect(drawing.closest('[role="status"]')).toHaveTextContent('40%')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel: Ranges' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Run it: Ranges' }))
  expect(await screen.findByRole('progressbar', { name: 'Ranges' })).toBeInTheDocument()
})

test('a failure is told and can be tried again', async () => {
  renderRanges(<RangesPanel />, (runner) => ({ ...runner, ranges: () => Promise.reject(new Error('no memory')) }))
  expect(await screen.findByText('no memory')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Try again: Ranges' })).toBeInTheDocument()
})

test('after a change the last result stays, marked, until the new one is there', async () => {
  const { store } = renderRanges(<RangesPanel initialWidth={480} />)
  const picture = await screen.findByRole('img')
  act(() => store.getState().loadPreset('no-restrictions'))
  expect(picture.closest('[aria-busy="true"]')).toBeInTheDocument()
  expect(screen.getByText(/Ranges: being recomputed|Drawing from the ranges/)).toBeInTheDocument()
  expect(await screen.findByRole('heading', { name: /^In none of 500 draws/ })).toBeInTheDocument()
  expect(document.querySelector('[aria-busy="true"]')).not.toBeInTheDocument()
})

test('the spread of outcomes is named as a stand-in, and undefined where the median is 0', async () => {
  const { store } = renderRanges(<Volatility />)
  // Inflation is next to none in the middle of the draws, of which there is no multiple.
  expect((await screen.findAllByText(/times the median/)).length).toBe(2)
  expect(screen.getByText(/median next to none/)).toBeInTheDocument()
  expect(screen.getByText(/stand-in for market volatility/)).toBeInTheDocument()
  act(() => store.getState().loadPreset('no-restrictions'))
  await waitFor(() => expect(screen.getAllByText('undefined: the median is 0')).toHaveLength(3))
  expect(formatSpread(spreadOf('count', { p10: 10, p50: 20, p90: 50 }))).toBe('2.0 times the median')
})
