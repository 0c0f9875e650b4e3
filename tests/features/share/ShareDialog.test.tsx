// The share dialog: what it carries, the link in all its forms, and a clipboard that refuses.
import { screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ShareDialog } from '../../../src/features/share/ShareDialog'
import { decode } from '../../../src/state/urlCodec'
import { renderShare } from './renderShare'

vi.setConfig({ testTimeout: 30_000 })

const query = '?v=2&asof=2025-09-01&name=Talks%20falter%20%26%20fail&lane=heavy-magnets/ford-suppliers:suspended'

afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'share')
})

function open(link = query) {
  const rendered = renderShare(<ShareDialog />, link)
  return { ...rendered, dialog: screen.getByRole('dialog', { name: 'Share and export' }) }
}

function textOf(label: string): string {
  const field = screen.getByLabelText(label)
  if (!(field instanceof HTMLTextAreaElement)) throw new Error(`${label} is no field of text`)
  return field.value
}

test('says above all what is handed out: finding, scenario, date, and that it is illustrative', () => {
  const { dialog } = open()
  expect(dialog).toHaveTextContent(/\d+% of normal supply; /)
  expect(dialog).toHaveTextContent('ILLUSTRATIVE · Talks falter & fail · as of 1 September 2025')
})

test('the link opens the page in the same state', () => {
  const { store, dataset } = open()
  const { choices, problems } = decode(dataset, new URL(textOf('Link to the page as it is now')).search)
  expect(problems).toEqual([])
  expect(choices).toEqual(store.getState().present)
})

test('the link names all that it stands on, in the language that is chosen for it', async () => {
  const { user } = open('')
  const partsOf = (link: string) => [...new URL(link).searchParams].map(([key, value]) => `${key}=${value}`)
  const field = 'Link to the page as it is now'
  const bare = ['v=2', 'preset=document', 'asof=2025-06-09', 'ref=no-restrictions']
  const [dataset] = partsOf(textOf(field)).slice(4)
  expect(dataset).toMatch(/^dataset=[0-9a-f]{8}$/)
  expect(partsOf(textOf(field))).toEqual([...bare, dataset, 'lang=en'])
  const choice = screen.getByRole('combobox', { name: 'Language of the link' })
  await user.selectOptions(choice, '简体中文')
  expect(partsOf(textOf(field))).toEqual([...bare, dataset, 'lang=zh-Hans'])
  expect(textOf('The same in a sentence, for a message').endsWith(textOf(field))).toBe(true)
  await user.selectOptions(choice, 'The reader’s own')
  expect(partsOf(textOf(field))).toEqual([...bare, dataset])
  const holder = document.createElement('div')
  holder.innerHTML = textOf('Code of the frame')
  const frame = partsOf(holder.querySelector('iframe')?.src ?? '')
  expect(frame).toEqual([...bare, 'embed=flows', dataset])
})

test('the link is copied, and that is said', async () => {
  const { user } = open()
  await user.click(screen.getByRole('button', { name: 'Copy the link' }))
  expect(await screen.findByText('Copied.')).toBeInTheDocument()
  expect(await navigator.clipboard.readText()).toBe(textOf('Link to the page as it is now'))
})

test('a clipboard that refuses is said, and the text is selected for the hand', async () => {
  const { user } = open()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await user.click(screen.getByRole('button', { name: 'Copy the link' }))
  expect(await screen.findByText(/did not allow copying. The text is selected/)).toBeInTheDocument()
  const field = screen.getByLabelText('Link to the page as it is now')
  expect(field).toHaveFocus()
  expect(field).toHaveProperty('selectionStart', 0)
  expect(field).toHaveProperty('selectionEnd', textOf('Link to the page as it is now').length)
})

test('the sentence names scenario, date, finding and link', () => {
  open()
  const sentence = textOf('The same in a sentence, for a message')
  expect(sentence).toMatch(
    /^Lodestone, Talks falter & fail, as of 1 September 2025; next 52 weeks, if events go as switched: \d+% of normal supply; /,
  )
  expect(sentence).toContain('Illustrative')
  expect(sentence.endsWith(textOf('Link to the page as it is now'))).toBe(true)
})

test('the code of the frame holds the part that is chosen and the state', async () => {
  const { user, store, dataset } = open()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Part of the page' }), 'License board')
  const holder = document.createElement('div')
  holder.innerHTML = textOf('Code of the frame')
  const frame = holder.querySelector('iframe')
  expect(holder.children).toHaveLength(1)
  expect(frame?.title).toBe('Lodestone: license board, illustrative')
  const { choices } = decode(dataset, new URL(frame?.getAttribute('src') ?? '').search)
  const { present } = store.getState()
  expect(choices).toEqual({ ...present, view: { ...present.view, embed: 'board' } })
})

test('the link has a QR code', () => {
  open()
  expect(screen.getByRole('img', { name: 'QR code of the link' })).toBeInTheDocument()
})

test('a link too long for a QR code says so', () => {
  const { store } = open('?v=2')
  const present = store.getState().present
  // As many marks as a name may have, each of which takes nine signs of a link.
  const name = '関'.repeat(80)
  expect(encodeURIComponent(name)).toHaveLength(720)
  const pin = { name, preset: present.preset, scenario: present.scenario }
  store.getState().replace({ ...present, name, pins: { b: pin } })
  return screen.findByText(/too long for a QR code that a phone could read/, {}, { timeout: 10_000 })
})

test('the system’s own sheet gets the link where there is one', async () => {
  const share = vi.fn().mockResolvedValue(undefined)
  Object.defineProperty(navigator, 'share', { value: share, configurable: true })
  const { user } = open()
  await user.click(screen.getByRole('button', { name: 'Share…' }))
  const [handed] = share.mock.calls[0] ?? []
  expect(handed.url).toBe(textOf('Link to the page as it is now'))
  expect(handed.text).toContain('ILLUSTRATIVE')
})

test('a sheet that was closed is no failure; one that fails is said', async () => {
  const share = vi.fn().mockRejectedValueOnce(new DOMException('closed', 'AbortError'))
  Object.defineProperty(navigator, 'share', { value: share, configurable: true })
  const { user } = open()
  await user.click(screen.getByRole('button', { name: 'Share…' }))
  expect(screen.queryByText(/could not open its share sheet/)).toBeNull()
  share.mockRejectedValueOnce(new Error('broken'))
  await user.click(screen.getByRole('button', { name: 'Share…' }))
  expect(await screen.findByText(/could not open its share sheet/)).toBeInTheDocument()
})

test('without such a sheet there is no button for it', () => {
  open()
  expect(screen.queryByRole('button', { name: 'Share…' })).toBeNull()
})

test('the tabs are walked through by arrow keys', async () => {
  const { user, dialog } = open()
  const tabs = within(dialog).getByRole('tablist', { name: 'What to hand out' })
  expect(
    within(tabs)
      .getAllByRole('tab')
      .map(({ textContent }) => textContent),
  ).toEqual(['Link', 'Picture', 'Data', 'Slides', 'Words'])
  await user.click(within(tabs).getByRole('tab', { name: 'Link' }))
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(within(tabs).getByRole('tab', { name: 'Data' })).toHaveAttribute('aria-selected', 'true')
})

test('it is closed by its button and by Escape', async () => {
  const { user, dialogs } = open()
  dialogs.getState().openDialog('share')
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(dialogs.getState().dialog).toBeNull()
  dialogs.getState().openDialog('share')
  await user.keyboard('{Escape}')
  expect(dialogs.getState().dialog).toBeNull()
})
