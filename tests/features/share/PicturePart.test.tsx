// Pictures: drawn from the page as it is, looked at before they are saved, and told where a browser refuses.
import { act, configure, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as pictures from '../../../src/exports/picture'
import { PicturePart } from '../../../src/features/share/PicturePart'
import { pictureKinds } from '../../../src/features/share/pictures/planPicture'
import { PanelBoundary } from '../../../src/ui/PanelBoundary'
import { renderShare } from './renderShare'

vi.mock('../../../src/exports/picture', { spy: true })

const query = '?v=2&asof=2025-09-01&name=Talks%20falter&lane=heavy-magnets/ford-suppliers:suspended'

vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 20_000 })

/** Files that were offered, by name. */
let saved: { name: string; file: Blob }[]
let files: Map<string, Blob>

beforeEach(() => {
  saved = []
  files = new Map()
  vi.stubGlobal('fetch', async () => new Response(new Uint8Array([119, 79, 70, 50])))
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (!(file instanceof Blob)) throw new Error('not a file')
    const address = `blob:${files.size}`
    files.set(address, file)
    return address
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = files.get(this.href)
    if (file) saved.push({ name: this.download, file })
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function preview(): Promise<HTMLElement> {
  return await screen.findByRole('img')
}

async function savedSvg(): Promise<Document> {
  const text = await saved.at(-1)?.file.text()
  return new DOMParser().parseFromString(text ?? '', 'application/xml')
}

/** What the last drawn picture says: its words run on from line to line. */
async function lastWords(): Promise<string> {
  const text = (await [...files.values()].at(-1)?.text()) ?? ''
  return text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

describe('a picture', () => {
  test('of every chart is drawn, and saved as SVG under a name that says what it is', async () => {
    const { user } = renderShare(<PicturePart />, query)
    for (const { id, name } of pictureKinds) {
      await user.selectOptions(screen.getByRole('combobox', { name: 'Chart' }), name)
      expect(await preview()).toHaveAccessibleName(new RegExp(`^${name}. `))
      await user.click(screen.getByRole('button', { name: 'Save as SVG' }))
      expect(saved.at(-1)?.name).toBe(`lodestone-${id}-2025-09-01-talks-falter.svg`)
      const svg = await savedSvg()
      expect(svg.querySelector('parsererror')).toBeNull()
      const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')
      expect(words).toContain('ILLUSTRATIVE · Talks falter · as of 1 September 2025')
      expect(words.replace(/\s/g, '')).toContain('lane=')
      expect(svg.querySelectorAll('script, foreignObject, image, a')).toHaveLength(0)
    }
  })

  test('is the same whichever was looked at before', async () => {
    const { user } = renderShare(<PicturePart />, query)
    const drawn: (string | undefined)[] = []
    for (const name of ['Prices', 'Magnet supply', 'Prices']) {
      await user.selectOptions(screen.getByRole('combobox', { name: 'Chart' }), name)
      // With the ranges of our assumptions in it.
      await screen.findByRole('img')
      await waitFor(() => expect(screen.queryByText(/still being drawn/)).toBeNull())
      await waitFor(async () => expect(await [...files.values()].at(-1)?.text()).toContain('Shaded: range'))
      await user.click(screen.getByRole('button', { name: 'Save as SVG' }))
      drawn.push(await saved.at(-1)?.file.text())
    }
    expect(drawn[0]).toContain('Percentage points')
    expect(drawn[1]).not.toBe(drawn[0])
    expect(drawn[2]).toBe(drawn[0])
  })

  test('rests once it is drawn', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] })
    renderShare(<PicturePart />, query)
    fireEvent.change(screen.getByRole('combobox', { name: 'Chart' }), { target: { value: 'figures' } })
    // Until the ranges of our assumptions are in it, too.
    await waitFor(async () => expect(await lastWords()).toContain('Line below a bar: range of our assumptions'))
    // A drawing that set off another would go on for ever.
    await act(() => vi.advanceTimersByTimeAsync(1000))
    const drawn = files.size
    expect(drawn).toBeGreaterThan(0)
    await act(() => vi.advanceTimersByTimeAsync(60_000))
    expect(files.size).toBe(drawn)
  })

  test('of the flows holds the patterns and the words of the license scale', async () => {
    const { user } = renderShare(<PicturePart />, query)
    await preview()
    await user.click(screen.getByRole('button', { name: 'Save as SVG' }))
    const svg = await savedSvg()
    const patterns = new Set([...svg.querySelectorAll('pattern')].map(({ id }) => `url(#${id})`))
    const used = [...svg.querySelectorAll('[fill^="url"]')].map((mark) => mark.getAttribute('fill') ?? '')
    expect(used.length).toBeGreaterThan(5)
    for (const fill of used) expect(patterns).toContain(fill)
    expect(patterns.size).toBe(5)
    const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(words).toContain('Suspended')
    expect(words).toContain('Not getting through')
  })

  test('brings the typeface along as data', async () => {
    const { user } = renderShare(<PicturePart />, query)
    await preview()
    await user.click(screen.getByRole('button', { name: 'Save as SVG' }))
    expect((await savedSvg()).querySelector('style')?.textContent).toContain('url(data:font/woff2;base64,d09GMg==)')
  })

  test('is set in a typeface at hand where the page’s cannot be loaded, and says so', async () => {
    vi.stubGlobal('fetch', async () => new Response('gone', { status: 404 }))
    const { user } = renderShare(<PicturePart />, query)
    await preview()
    expect(screen.getByText(/typeface could not be loaded/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Save as SVG' }))
    expect((await savedSvg()).querySelector('style')).toBeNull()
  })

  test('that the browser cannot turn into pixels is said, with what works instead', async () => {
    const { user } = renderShare(<PicturePart />, query)
    await preview()
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    await user.click(screen.getByRole('button', { name: 'Save as PNG' }))
    expect(await screen.findByText(/no canvas to draw the picture on. The SVG file still works/)).toBeInTheDocument()
    expect(saved).toEqual([])
  })

  test('that the clipboard does not take is said', async () => {
    const { user } = renderShare(<PicturePart />, query)
    await preview()
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: 'Copy as picture' }))
    expect(await screen.findByText(/did not allow copying a picture. Save it as PNG instead/)).toBeInTheDocument()
  })
})

test('nothing can be saved before it is drawn', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  renderShare(<PicturePart />, query)
  expect(screen.getByText('Drawing…')).toBeInTheDocument()
  for (const name of ['Save as PNG', 'Save as SVG', 'Copy as picture']) {
    expect(screen.getByRole('button', { name })).toBeDisabled()
  }
})

test('what a picture is drawn from leaves nothing on the page, for a keyboard or a screen reader least of all', async () => {
  renderShare(<PicturePart />, query)
  await preview()
  expect(screen.queryByRole('group', { name: /^Flow picture/, hidden: true })).toBeNull()
  expect(document.querySelector('[inert]')).toBeNull()
})

test('a picture that cannot be drawn is told like any other part of the page, and can be drawn again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.mocked(pictures.drawPicture).mockImplementationOnce(() => {
    throw new Error('No marks')
  })
  const { user } = renderShare(
    <PanelBoundary name="Picture">
      <PicturePart />
    </PanelBoundary>,
    query,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('Picture could not be drawn.')
  expect(screen.getByRole('alert')).toHaveTextContent('No marks')
  await user.click(screen.getByRole('button', { name: 'Draw it again' }))
  expect(await preview()).toHaveAccessibleName(/^Magnet flows. /)
})
