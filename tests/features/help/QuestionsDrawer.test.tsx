// The questions' drawer: one question open at a time, the way to what it speaks of, and back to the same question.
import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { QuestionsDrawer } from '../../../src/features/help/QuestionsDrawer'
import { WayBackChip } from '../../../src/features/help/WayBackChip'
import { useDialog } from '../../../src/state/dialogs'
import { serveFiles, server } from '../../app/renderApp'
import { renderHelp } from './renderHelp'

serveFiles()

function Page() {
  const { dialog } = useDialog()
  return (
    <>
      <WayBackChip />
      {dialog === 'questions' ? <QuestionsDrawer /> : null}
    </>
  )
}

async function openQuestions() {
  const help = renderHelp(<Page />)
  help.dialogs.getState().openDialog('questions')
  await screen.findByRole('dialog', { name: 'Questions a room asks' })
  return help
}

const question = (name: string) => screen.getByRole('button', { name })
const back = () => screen.queryByRole('button', { name: 'Back to the questions' })

test('lists ten questions and says what they are answered from', async () => {
  await openQuestions()
  const inside = within(screen.getByRole('dialog'))
  expect(inside.getAllByRole('heading', { level: 3 })).toHaveLength(10)
  expect(
    inside.getByText('Illustrative. Answered from what is set now: The document, as of 9 June 2025.'),
  ).toBeVisible()
})

test('opens on the first, ready for the keyboard', async () => {
  await openQuestions()
  await waitFor(() => expect(question('Where is this from?')).toHaveFocus())
  expect(question('Where is this from?')).toHaveAttribute('aria-expanded', 'true')
})

test('the question of who is first follows the state', async () => {
  const { store } = await openQuestions()
  expect(question('Why have lines of GM, Ford and Stellantis stopped already?')).toBeInTheDocument()
  store.getState().loadPreset('no-restrictions')
  expect(await screen.findByRole('button', { name: 'Why does no line stop?' })).toBeInTheDocument()
})

test('leads to a figure and back to the same question, by the keyboard', async () => {
  const { user, store } = await openQuestions()
  await user.click(question('Why have lines of GM, Ford and Stellantis stopped already?'))
  await user.click(
    within(screen.getByRole('dialog')).getAllByRole('button', { name: 'See where the figure comes from' })[0]!,
  )
  expect(store.getState().present.view.figure).not.toBeNull()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  await user.keyboard('{Escape}')
  const chip = back()
  expect(chip).toBeVisible()
  chip?.focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(question('Why have lines of GM, Ford and Stellantis stopped already?')).toHaveFocus())
  expect(question('Why have lines of GM, Ford and Stellantis stopped already?')).toHaveAttribute(
    'aria-expanded',
    'true',
  )
  expect(back()).not.toBeInTheDocument()
})

test('leads to a section of the method', async () => {
  const { user, store } = await openQuestions()
  await user.click(screen.getByRole('button', { name: 'Read the method: Sources' }))
  expect(store.getState().present.view.page).toBe('method')
  expect(back()).toBeVisible()
})

test('leads to a part of the dashboard', async () => {
  const { user, store } = await openQuestions()
  store.getState().show({ page: 'method' })
  await user.click(question('What is China’s hold?'))
  await user.click(screen.getByRole('button', { name: 'Show “Magnet flows”' }))
  expect(store.getState().present.view.page).toBe('dashboard')
})

test('the way back can be dismissed', async () => {
  const { user } = await openQuestions()
  await user.click(screen.getByRole('button', { name: 'Read the method: Sources' }))
  await user.click(screen.getByRole('button', { name: 'Dismiss “Back to the questions”' }))
  expect(back()).not.toBeInTheDocument()
})

test('Escape closes without a way back', async () => {
  const { user, dialogs } = await openQuestions()
  await user.keyboard('{Escape}')
  expect(dialogs.getState()).toMatchObject({ dialog: null, wayBack: null })
})

test('observed exports join the answers once they are there', async () => {
  const { user } = await openQuestions()
  await user.click(question('What has really happened since?'))
  expect(await screen.findByText(/In Mar 2026 China’s magnet exports to the U\.S\. were 406 t/)).toBeInTheDocument()
})

test('without them the answers stand all the same', async () => {
  server.use(http.get('*/api/v1/trade.json', () => HttpResponse.json({ broken: true })))
  const { user } = await openQuestions()
  await user.click(question('What has really happened since?'))
  expect(screen.getByText(/^\d+ later events are on record.*just now\)\.$/)).toBeVisible()
})
