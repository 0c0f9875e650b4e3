// Who has the page translated is offered the page's own words, where it speaks a language of theirs.
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { OwnLanguageOffer } from '../../src/app/Notices'

const root = document.documentElement

beforeEach(() => {
  root.lang = 'en'
})

afterEach(() => {
  vi.restoreAllMocks()
  root.className = ''
  root.lang = 'en'
  document.body.replaceChildren()
  window.history.replaceState(null, '', '/')
})

function openFor(...preferred: string[]) {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(preferred)
  render(<OwnLanguageOffer />)
}

/** What was seen of translators: Chrome marks the root, Firefox names another language, Google's wraps each text. */
const translators: Record<string, () => void> = {
  'a class on the root': () => root.classList.add('translated-ltr'),
  'another language on the root': () => {
    root.lang = 'zh-CN'
  },
  'texts in elements of its own': () => document.body.append(document.createElement('font')),
}

test.each(Object.keys(translators))('by %s', async (sign) => {
  openFor('zh-CN', 'en')
  expect(screen.queryByRole('status')).toBeNull()
  act(() => translators[sign]?.())
  const offer = await screen.findByRole('status')
  expect(offer).toHaveAttribute('lang', 'zh-Hans')
  expect(offer).toHaveAttribute('translate', 'no')
})

test('the language that it is translated into counts, whatever the browser prefers', async () => {
  openFor('en')
  act(() => {
    root.lang = 'zh-CN'
  })
  expect(await screen.findByRole('button', { name: '改用简体中文' })).toBeVisible()
})

test.each([
  ['French', ['fr', 'en'], 'fr'],
  ['traditional Chinese', ['zh-TW', 'en'], 'zh-TW'],
  ['its own language', ['en'], 'en'],
])('into %s nothing is offered', async (_, preferred, lang) => {
  openFor(...preferred)
  act(() => {
    root.lang = lang
    root.classList.add('translated-ltr')
  })
  await act(async () => {})
  expect(screen.queryByRole('status')).toBeNull()
})

test('it is taken: the page opens again in that language', async () => {
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {})
  openFor('zh-CN')
  act(() => root.classList.add('translated-ltr'))
  await userEvent.click(await screen.findByRole('button', { name: '改用简体中文' }))
  expect(reload).toHaveBeenCalledOnce()
  expect(window.location.search).toBe('?lang=zh-Hans')
})

test('it is left, and goes when the page is no longer translated', async () => {
  openFor('zh-CN')
  act(() => root.classList.add('translated-ltr'))
  await screen.findByRole('status')
  act(() => root.classList.remove('translated-ltr'))
  await waitFor(() => expect(screen.queryByRole('status')).toBeNull())
  act(() => root.classList.add('translated-ltr'))
  await userEvent.click(await screen.findByRole('button', { name: '暂时不用' }))
  expect(screen.queryByRole('status')).toBeNull()
})
