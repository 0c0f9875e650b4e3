// Help on the whole page: keys open it, the focus comes back, and a newcomer is offered the tour.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { address, eventSwitch, menuEntry } from './page'
import { openApp, serveFiles } from './renderApp'

serveFiles()

const palette = () => screen.findByRole('dialog', { name: 'All actions and keys' })

test('a question mark opens the palette; Escape gives the focus back', async () => {
  const user = await openApp()
  const suspension = eventSwitch('China suspends rare-earth shipments')
  suspension.focus()
  await user.keyboard('{Shift>}?{/Shift}')
  await waitFor(async () => expect(within(await palette()).getByRole('combobox')).toHaveFocus())
  await user.keyboard('{Escape}')
  await waitFor(() => expect(suspension).toHaveFocus())
})

test('an event is switched from the palette, and back by the toast', async () => {
  const user = await openApp()
  await user.keyboard('{Shift>}?{/Shift}')
  await user.type(within(await palette()).getByRole('combobox'), 'china suspends')
  await user.keyboard('{Enter}')
  expect(address()).toBe('?v=2&off=shipments-suspended')
  await user.click(
    within(screen.getByText('Switched off: China suspends rare-earth shipments.').parentElement!).getByRole('button', {
      name: 'Undo',
    }),
  )
  expect(address()).toBe('')
})

test('the first stop of the keyboard leads past the header, also past a notice', async () => {
  const user = await openApp('?v=2&on=gone')
  expect(screen.getByRole('alert')).toHaveTextContent('could not be used')
  await user.tab()
  expect(screen.getByRole('link', { name: 'Skip to the figures' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('main')).toHaveFocus()
  // What was named has left the address by then.
  expect(address()).toBe('')
})

test('from the menu, the focus comes back to the menu’s button', async () => {
  const user = await openApp()
  const more = screen.getByRole('button', { name: 'More' })
  await user.click(more)
  await user.click(menuEntry(/^All actions and keys/))
  await palette()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(more).toHaveFocus())
})

test('single keys switched off in the palette rest at once; the menu no longer shows them', async () => {
  const user = await openApp()
  await user.keyboard('{Shift>}?{/Shift}')
  await user.click(within(await palette()).getByRole('switch', { name: /^Single keys/ }))
  await user.keyboard('{Escape}')
  await user.keyboard('p')
  expect(address()).toBe('')
  await user.click(screen.getByRole('button', { name: 'More' }))
  await waitFor(() => expect(menuEntry('Pin this scenario')).toBeInTheDocument())
})

test('a question leads to its figure over the page, and from there back', async () => {
  const user = await openApp()
  await user.keyboard('q')
  const drawer = within(await screen.findByRole('dialog', { name: 'Questions a room asks' }))
  await user.click(drawer.getByRole('button', { name: 'What does it cost in prices?' }))
  await user.click(drawer.getByRole('button', { name: 'See where the figure comes from' }))
  expect(address()).toContain('figure=inflation-peak')
  await screen.findByRole('dialog', { name: 'Where this comes from' })
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  await user.click(screen.getByRole('button', { name: 'Back to the questions' }))
  const again = await screen.findByRole('dialog', { name: 'Questions a room asks' })
  expect(within(again).getByRole('button', { name: 'What does it cost in prices?' })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
})

test('a newcomer is offered the tour, and the header says what the page is about all the same', async () => {
  await openApp()
  expect(screen.getByRole('region', { name: 'Offer of a tour' })).toBeVisible()
  const header = within(screen.getByRole('banner'))
  expect(header.getByText('Rare-earth magnets into GM, Ford and Stellantis')).toBeVisible()
})

test('by a link nobody is offered the tour', async () => {
  await openApp('?v=2&figure=supply')
  expect(screen.queryByRole('region', { name: 'Offer of a tour' })).not.toBeInTheDocument()
})

test('the tour walks its stops by the keyboard, ends by Escape, and is not offered again', async () => {
  const user = await openApp()
  await user.click(screen.getByRole('button', { name: '50-second tour' }))
  const stop = await screen.findByRole('dialog', { name: 'The answer, in words' })
  expect(stop).toHaveTextContent('1 of 7')
  await waitFor(() => expect(within(stop).getByRole('button', { name: 'Next' })).toHaveFocus())
  await user.keyboard('{Enter}')
  const second = await screen.findByRole('dialog', { name: 'Any number says where it comes from' })
  expect(within(second).getByRole('button', { name: 'End the tour' })).toBeInTheDocument()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(screen.queryByRole('region', { name: 'Offer of a tour' })).not.toBeInTheDocument()
  expect(window.localStorage.getItem('lodestone-tour')).not.toBeNull()
})
