// A switch is always seen to work: where nothing changes at once, its row says why, or leads to where it shows.
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderEvents } from './renderEvents'

vi.setConfig({ testTimeout: 120_000 })

const falters = 'What if: Talks falter, shipments stop again'

test('what takes hold later offers the week in which the flows show it', async () => {
  const { user, store, row } = renderEvents('?v=2&tab=why')
  expect(within(row(falters)).queryByRole('button', { name: /takes hold/ })).toBeNull()
  await user.click(within(row(falters)).getByRole('switch'))
  const look = await within(row(falters)).findByRole('button', { name: /^takes hold on (Aug 11|11 Aug)/ })
  // The fourth of the four weeks in which the stop phases in.
  expect(look).toHaveTextContent(/in the week of (Sep 1|1 Sep)$/)
  await user.click(look)
  expect(store.getState().present.view).toMatchObject({ tab: 'flows', week: '2025-09-01' })
  // Looking is no step of undo.
  expect(store.getState().past).toHaveLength(1)
})

test('what is dated ahead and left out by the outlook offers no week', async () => {
  const { store, row } = renderEvents('?v=2&on=talks-falter')
  await within(row(falters)).findByRole('button', { name: /takes hold/ })
  act(() => store.getState().show({ outlook: 'held' }))
  expect(within(row(falters)).queryByRole('button', { name: /takes hold/ })).toBeNull()
})

test('a state that is still phasing in says when it holds in full', async () => {
  const { store, row } = renderEvents('?v=2')
  const licenses = 'Temporary licenses for suppliers of the three'
  await waitFor(() => expect(row(licenses)).toHaveTextContent(/still phasing in, in full from (Jun 23|23 Jun)/))
  act(() => store.getState().setAsOf('2025-06-23'))
  await waitFor(() => expect(row(licenses)).not.toHaveTextContent('phasing in'))
})

test('the event behind it goes by its date in the row, and by its name in the details', async () => {
  const { store, row } = renderEvents('?v=2')
  const curbs = 'U.S. curbs on chip-design software'
  expect(row(curbs)).toHaveTextContent(/already suspended since 13 May$/)
  act(() => store.getState().show({ event: 'eda-controls' }))
  expect(screen.getByRole('heading', { name: 'What its switch does' }).parentElement).toHaveTextContent(
    /Changes nothing: suspended on .+ by “U.S. order against Huawei AI chips”\./,
  )
})
