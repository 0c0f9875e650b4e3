// The copy button copies, says so, takes the word back when the text changes, and helps where the browser refuses.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { CopyButton } from '../../src/ui/CopyButton'

test('copies the text and says so, until the text is another', async () => {
  const copy = vi.fn(async () => true)
  const { rerender } = render(<CopyButton label="Copy" text="66% gets through" copy={copy} />)
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
  expect(copy).toHaveBeenCalledWith('66% gets through')
  expect(screen.getByRole('status')).toHaveTextContent('Copied')
  rerender(<CopyButton label="Copy" text="36% gets through" copy={copy} />)
  expect(screen.getByRole('status')).toHaveTextContent(/^$/)
})

test('where the browser refuses, says so and shows the text to copy by hand', async () => {
  const refused = async () => false
  const { rerender } = render(<CopyButton label="Copy" name="Copy: Supply" text="66% gets through" copy={refused} />)
  await userEvent.click(screen.getByRole('button', { name: 'Copy: Supply' }))
  expect(screen.getByRole('alert')).toHaveTextContent('This browser did not let the page copy.')
  const field = screen.getByRole('textbox', { name: 'Copy: Supply: the text to copy by hand' })
  expect(field).toHaveValue('66% gets through')
  expect(screen.getByRole('status')).toHaveTextContent(/^$/)
  // What is drawn meanwhile changes the text, and the reader still has to copy by hand: the text as it is then.
  rerender(<CopyButton label="Copy" name="Copy: Supply" text="36% gets through" copy={refused} />)
  expect(screen.getByRole('alert')).toBeVisible()
  expect(field).toHaveValue('36% gets through')
})
