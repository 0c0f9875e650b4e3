// A browser that keeps nothing: decks live in memory, can be exported, and the page says so.
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { DeckDrawer } from '../../../src/features/deck/DeckDrawer'
import { listedTitles, openedDrawer, renderDeck } from './renderDeck'

it('keeps the working deck in memory, says so, and exports it', async () => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => 'blob:deck')
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  const { user } = renderDeck(<DeckDrawer />)
  const drawer = await openedDrawer()
  expect(drawer.getByRole('alert')).toHaveTextContent(
    'This browser keeps nothing here, as in a private window. Export to a file instead. Until this page is closed, your decks stay as you see them here.',
  )
  await user.click(drawer.getByRole('button', { name: 'Record this page as a step' }))
  expect(await screen.findByText(/^Recorded as step 1 of My briefing\. It is kept only until/)).toBeInTheDocument()
  await user.click(drawer.getByRole('button', { name: 'Record this page as a step' }))
  expect(await drawer.findByRole('button', { name: /^2 / })).toBeVisible()
  expect(listedTitles(drawer)).toHaveLength(2)
  await user.click(drawer.getByRole('button', { name: 'Export to file' }))
  expect(clicked).toHaveBeenCalledOnce()
  expect(screen.getByText(/is handed to your downloads as my-briefing\.lodestone-deck\.json/)).toBeInTheDocument()
})
