// The check against observed exports: loading, failure with another try, the picture and its table.
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import tradeText from '../../../public/api/v1/trade.json?raw'
import { ExportsCheck } from '../../../src/features/paths/ExportsCheck'
import { renderPaths } from './renderPaths'

beforeEach(() => vi.stubGlobal('IntersectionObserver', undefined))
afterEach(() => vi.unstubAllGlobals())

const good = () => Promise.resolve(new Response(tradeText, { headers: { 'Content-Type': 'application/json' } }))

test('says that it loads, then what it found', async () => {
  vi.stubGlobal('fetch', vi.fn(good))
  const { container } = renderPaths(<ExportsCheck initialWidth={480} />)
  expect(screen.getByRole('status')).toHaveTextContent('Loading observed exports…')
  const picture = await screen.findByRole('img', { name: /May 2025: observed 0.07, simulated 0.05, fitted/ })
  expect(
    screen.getByRole('heading', { name: /^Fitted months miss by 0\.0\d, later ones by 0\.\d\d/ }),
  ).toBeInTheDocument()
  expect(within(picture).getByText('fitted')).toBeInTheDocument()
  expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/)
  await userEvent.click(screen.getByRole('button', { name: 'Table' }))
  const january = screen.getByRole('row', { name: /^Jan 2025/ })
  expect(january).toHaveTextContent('left out: assumption')
})

test('a failure offers another try, which may work', async () => {
  const fetched = vi.fn(() => Promise.resolve(new Response('no', { status: 404 })))
  vi.stubGlobal('fetch', fetched)
  renderPaths(<ExportsCheck initialWidth={480} />)
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded')
  vi.stubGlobal('fetch', vi.fn(good))
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('img')).toBeInTheDocument()
})

test('a dataset that does not tell what happened says that there is nothing to check', async () => {
  vi.stubGlobal('fetch', vi.fn(good))
  renderPaths(<ExportsCheck initialWidth={480} />, ({ history: _, ...dataset }) => dataset)
  expect(await screen.findByText(/nothing to check against/)).toBeInTheDocument()
})
