// The model-health light: words and shape, the list behind it, and what failed.
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { HealthLight } from '../../../src/features/health/HealthLight'
import * as health from '../../../src/model/health'
import { renderCards } from '../cards/renderCards'

afterEach(() => vi.restoreAllMocks())

test('says how many rules hold, and lists them by keyboard', async () => {
  const user = userEvent.setup()
  renderCards(<HealthLight />)
  const light = screen.getByRole('button', { name: 'Model checks: 10 of 10 hold' })
  await user.tab()
  expect(light).toHaveFocus()
  expect(light).toHaveAttribute('aria-expanded', 'false')
  await user.keyboard('{Enter}')
  const dialog = await screen.findByRole('dialog', { name: 'Every rule holds on this result' })
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(10)
  expect(within(dialog).getByText('What flows into a node flows out of it: holds')).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('a failed rule is named in words, first in the list', async () => {
  const user = userEvent.setup()
  vi.spyOn(health, 'checkHealth').mockReturnValue([
    { rule: 'Output lies between 0 and 1', ok: true, detail: 'every maker and week' },
    { rule: 'No flow exceeds its normal', ok: false, detail: 'a to b: 2 of 1 t' },
  ])
  renderCards(<HealthLight />)
  await user.click(screen.getByRole('button', { name: 'Model checks: 1 of 2 failed' }))
  const dialog = await screen.findByRole('dialog', { name: 'Rules that failed on this result' })
  const [first] = within(dialog).getAllByRole('listitem')
  expect(first).toHaveTextContent('No flow exceeds its normal: faileda to b: 2 of 1 t')
})
