// The page in another language: chosen in the header, kept, and asked for by the address.
import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LanguageMenu } from '../../../src/features/header/LanguageMenu'
import { wantedLanguage } from '../../../src/texts/language'

const reload = vi.fn()

beforeEach(() => {
  vi.spyOn(window.location, 'reload').mockImplementation(reload)
  window.history.replaceState(null, '', '/board?v=2&own=cover:ford/*:4,transit:2#events')
})

afterEach(() => {
  vi.restoreAllMocks()
  reload.mockClear()
  window.history.replaceState(null, '', '/')
})

async function openMenu() {
  const user = userEvent.setup()
  render(
    <MantineProvider env="test">
      <LanguageMenu />
    </MantineProvider>,
  )
  await user.click(screen.getByRole('button', { name: 'Language' }))
  const choice = (name: string) => screen.getByRole('menuitemradio', { name })
  return { user, choice }
}

test('each language stands under its own name, marked as that language', async () => {
  const { choice } = await openMenu()
  expect(choice('English')).toHaveAttribute('lang', 'en')
  expect(choice('English')).toBeChecked()
  expect(choice('简体中文')).toHaveAttribute('lang', 'zh-Hans')
  expect(choice('简体中文')).not.toBeChecked()
})

test('choosing one keeps it and opens the page again with all that was chosen', async () => {
  const { user, choice } = await openMenu()
  await user.click(choice('简体中文'))
  const { pathname, search, hash } = window.location
  expect(pathname + search + hash).toBe('/board?v=2&own=cover:ford/*:4,transit:2&lang=zh-Hans#events')
  expect(reload).toHaveBeenCalledOnce()
  window.history.replaceState(null, '', '/')
  expect(wantedLanguage(null)).toBe('zh-Hans')
})

test('a browser that refuses the address still opens the page again, in the language that was kept', async () => {
  const { user, choice } = await openMenu()
  vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  await user.click(choice('简体中文'))
  expect(reload).toHaveBeenCalledOnce()
  expect(wantedLanguage(null)).toBe('zh-Hans')
})

test('choosing the language that is spoken changes nothing', async () => {
  const { user, choice } = await openMenu()
  await user.click(choice('English'))
  expect(reload).not.toHaveBeenCalled()
  expect(window.location.search).toBe('?v=2&own=cover:ford/*:4,transit:2')
})
