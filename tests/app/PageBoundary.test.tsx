// When the page itself crashes the reader is told, and has two ways on.
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PageBoundary } from '../../src/app/PageBoundary'

function Broken(): never {
  throw new Error('no room for a headline')
}

test('a page that cannot be drawn says so, and opens again with or without its choices', () => {
  window.history.replaceState(null, '', '/?v=1&off=shipments-suspended')
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  render(
    <PageBoundary>
      <Broken />
    </PageBoundary>,
  )
  told.mockRestore()
  expect(screen.getByRole('alert')).toHaveTextContent('The page could not be drawn.')
  expect(screen.getByRole('alert')).toHaveTextContent('no room for a headline')
  expect(screen.getByRole('link', { name: 'Load the page again' })).toHaveAttribute(
    'href',
    expect.stringContaining('?v=1&off=shipments-suspended'),
  )
  expect(screen.getByRole('link', { name: 'Open it without these choices' })).toHaveAttribute('href', '/')
})
