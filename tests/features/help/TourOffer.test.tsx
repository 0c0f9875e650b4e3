// The offer of a tour: once, to someone new, on a plain address.
import { act, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { TourOffer } from '../../../src/features/help/TourOffer'
import { renderHelp } from './renderHelp'

beforeEach(() => window.history.replaceState(null, '', '/'))

const offer = () => screen.queryByRole('region', { name: 'Offer of a tour' })
const button = (name: string) => screen.getByRole('button', { name })

test('is made to someone new', () => {
  renderHelp(<TourOffer />)
  expect(offer()).toHaveTextContent('New here?')
})

test('declined, it is gone and does not come back', async () => {
  const { user, dialogs } = renderHelp(<TourOffer />)
  await user.click(button('No, thanks'))
  expect(offer()).not.toBeInTheDocument()
  expect(dialogs.getState().dialog).toBeNull()
  renderHelp(<TourOffer />)
  expect(offer()).not.toBeInTheDocument()
})

test('taken, it opens the tour and does not come back', async () => {
  const { user, dialogs } = renderHelp(<TourOffer />)
  await user.click(button('50-second tour'))
  expect(dialogs.getState().dialog).toBe('tour')
  expect(offer()).not.toBeInTheDocument()
  renderHelp(<TourOffer />)
  expect(offer()).not.toBeInTheDocument()
})

test('a tour begun from elsewhere takes the offer away', () => {
  const { dialogs } = renderHelp(<TourOffer />)
  act(() => dialogs.getState().openDialog('tour'))
  act(() => dialogs.getState().closeDialog())
  expect(offer()).not.toBeInTheDocument()
})

test('is not made on a link, not even once the link’s choices are taken back', () => {
  window.history.replaceState(null, '', '/?v=2&off=shipments-suspended')
  renderHelp(<TourOffer />)
  expect(offer()).not.toBeInTheDocument()
})

test('gives way while something is chosen', () => {
  const { store } = renderHelp(<TourOffer />)
  act(() => store.getState().setEvent('shipments-suspended', false))
  expect(offer()).not.toBeInTheDocument()
  act(() => store.getState().undo())
  expect(offer()).toBeInTheDocument()
})

test('gives way to the way back to a dialog', () => {
  const { dialogs } = renderHelp(<TourOffer />)
  act(() => {
    dialogs.getState().openDialog('questions')
    dialogs.getState().leaveDialog('first')
  })
  expect(offer()).not.toBeInTheDocument()
})

test.each(['getItem', 'setItem'])(
  'is not made where the browser refuses %s: it would come back each time',
  (method) => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    const storage = { getItem: () => null, setItem: () => {}, removeItem: () => {}, [method]: refuse }
    vi.stubGlobal('localStorage', storage)
    renderHelp(<TourOffer />)
    vi.unstubAllGlobals()
    expect(offer()).not.toBeInTheDocument()
  },
)
