// How the page comes up: while it loads, when its data fails, with a link that is broken in part, and when it cannot be drawn.
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { delay, HttpResponse, http } from 'msw'
import { describe, expect, test, vi } from 'vitest'
import { faultHandlers } from '../../mocks/handlers'
import { PageBoundary } from '../../src/app/App'
import { address, bottomLine, eventSwitch } from './page'
import { openApp, renderApp, serveFiles, server } from './renderApp'
import { shippedDataset } from './shipped'

serveFiles()

const talksFalter = 'What if: Talks falter, shipments stop again'
const datasetPath = '*/api/v1/dataset.json'
const failed = () => screen.findByRole('heading', { name: 'The dataset could not be loaded.' })

describe('data', () => {
  test('while it is on its way, the page stands and says what it waits for', async () => {
    server.use(http.get(datasetPath, () => delay('infinite')))
    renderApp()
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByRole('status')).toHaveTextContent('Loading the dataset…')
    expect(screen.queryByRole('switch')).not.toBeInTheDocument()
  })

  test('a server error is asked again by itself, in words', async () => {
    server.use(http.get(datasetPath, () => new HttpResponse('down', { status: 503 }), { once: true }))
    renderApp()
    expect(await screen.findByText('The dataset did not arrive; asking again (attempt 2).')).toBeVisible()
    await screen.findByLabelText('Headline figures, illustrative')
  })

  test.each([
    ['server-error', 'was answered with status 500'],
    ['offline', 'could not be reached'],
    ['empty', 'dataset.json is empty'],
    ['malformed', 'dataset.json is no JSON'],
  ] as const)('of the fault “%s” is told, and “Try again” opens the page as the link says', async (fault, words) => {
    server.use(...faultHandlers[fault])
    const user = renderApp('?v=2&on=talks-falter')
    expect(await failed()).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent(words)
    expect(screen.getByRole('alert')).toHaveTextContent('Your choices are in the address and are not lost.')

    server.resetHandlers()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByLabelText('Headline figures, illustrative')
    expect(eventSwitch(talksFalter)).toBeChecked()
  })

  test('trying again without luck asks once more and says so again', async () => {
    let asked = 0
    server.use(
      http.get(datasetPath, () => {
        asked += 1
        return new HttpResponse('')
      }),
    )
    const user = renderApp()
    await failed()
    expect(asked).toBe(1)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(asked).toBe(2))
    expect(await failed()).toBeVisible()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled())
  })

  test('a dataset with faults is refused, each with its path', async () => {
    const dataset = shippedDataset()
    const links = dataset.links.map((link, index) => (index === 12 ? { ...link, share: -1 } : link))
    server.use(http.get(datasetPath, () => HttpResponse.json({ ...dataset, links, stressState: 'unheard-of' })))
    renderApp()
    await failed()
    const faults = within(screen.getByRole('alert')).getAllByRole('listitem')
    const paths = faults.map((fault) => fault.querySelector('strong')?.textContent)
    expect(paths).toContain('links[12].share')
    expect(paths).toContain('stressState')
  })

  test('trade figures that do not come leave the rest of the page working', async () => {
    server.use(http.get('*/api/v1/trade.json', () => HttpResponse.error()))
    const user = await openApp()
    await user.click(eventSwitch('China suspends rare-earth shipments'))
    expect(bottomLine()).toHaveTextContent('100% of normal magnet supply')
  })
})

describe('a link', () => {
  test('opens as it was sent', async () => {
    await openApp('?v=2&preset=talks-falter&asof=2025-09-01&lane=heavy-magnets/ford-suppliers:general')
    expect(eventSwitch(talksFalter)).toBeChecked()
    expect(screen.getByLabelText('As of')).toHaveValue('2025-09-01')
    const lane = screen.getByRole('combobox', { name: /^Heavy rare-earth magnets .* to Ford suppliers$/ })
    expect(lane).toHaveValue('general')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('with broken parts names each, keeps the rest, and the notice can be dismissed', async () => {
    const user = await openApp('?v=2&on=talks-falter,no-such-event&asof=2025-13-40')
    const notice = screen.getByRole('alert')
    expect(notice).toHaveTextContent('2 parts of this link could not be used. The rest is as the sender had it.')
    expect(notice).toHaveTextContent('"no-such-event"')
    expect(notice).toHaveTextContent('"2025-13-40"')
    expect(eventSwitch(talksFalter)).toBeChecked()
    expect(screen.getByLabelText('As of')).toHaveValue('2025-06-09')

    await user.click(screen.getByRole('button', { name: 'Dismiss this notice' }))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(eventSwitch(talksFalter)).toBeChecked()
  })

  test('with one broken part is named once, and leaves the address', async () => {
    const user = await openApp('?v=2&set=coverScale:-1')
    expect(screen.getByRole('alert')).toHaveTextContent('One part of this link could not be used.')
    expect(address()).toBe('')
    await user.click(eventSwitch('China suspends rare-earth shipments'))
    expect(address()).toBe('?v=2&off=shipments-suspended')
  })

  test('made on other data says so in words and opens as it was sent', async () => {
    const user = await openApp('?v=2&preset=document&asof=2025-06-16&on=talks-falter&dataset=0a1b2c3d&lang=en')
    const notice = screen.getByRole('alert')
    expect(notice).toHaveTextContent(
      /^The data has changed since this link was made \(dataset 0a1b2c3d then, [0-9a-f]{8} now\)\. The choices are those that were sent; the figures may differ from what the sender saw\.$/,
    )
    expect(eventSwitch(talksFalter)).toBeChecked()
    expect(address()).toBe('?v=2&asof=2025-06-16&on=talks-falter&lang=en')
    await user.click(screen.getByRole('button', { name: 'Dismiss this notice' }))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('of the earlier model says so once, opens as it was sent, and is brought to today’s form', async () => {
    const user = await openApp('?v=1&preset=talks-falter&dataset=0a1b2c3d&on=no-such-event')
    const notice = screen.getByRole('alert')
    const ofEarlierModel =
      'The link was made on an earlier version of the model: its choices are kept, but the figures differ from those of then.'
    expect(within(notice).getAllByText(ofEarlierModel)).toHaveLength(1)
    // An earlier model had other data too: once is enough.
    expect(notice).not.toHaveTextContent('The data has changed')
    expect(notice).toHaveTextContent('One part of this link could not be used.')
    expect(eventSwitch(talksFalter)).toBeChecked()
    await user.click(eventSwitch('China suspends rare-earth shipments'))
    expect(address()).toBe('?v=2&preset=talks-falter&off=shipments-suspended')
  })

  test('in today’s form says nothing of an earlier model', async () => {
    await openApp('?v=1&preset=talks-falter')
    expect(screen.getByRole('alert')).toHaveTextContent(/^The link was made on an earlier version of the model/)
    const link = address()
    expect(link).toBe('?v=2&preset=talks-falter')
    cleanup()
    await openApp(link)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('mangled on its way, with the tags of others, opens without a word', async () => {
    await openApp('?v%3D2%26asof%3D2025-06-16%26on%3Dtalks-falter).?utm_source=chat&from=singlemessage&scene=1')
    expect(eventSwitch(talksFalter)).toBeChecked()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(address()).toBe('?v=2&asof=2025-06-16&on=talks-falter')
  })

  test('a browser that takes no address is told as that, not as a part of the link', async () => {
    const user = await openApp()
    const refuse = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('too often', 'SecurityError')
    })
    await user.click(eventSwitch(talksFalter))
    const notice = await screen.findByRole('alert')
    expect(notice.textContent).toBe(
      'The browser did not take the new address: a copied link may not hold the latest changes.',
    )
    refuse.mockRestore()
  })

  test('that opens an event or a figure opens it', async () => {
    await openApp('?v=2&event=geneva-truce&figure=supply')
    expect(screen.getByText('Geneva tariff truce', { selector: 'button' })).toHaveAttribute('aria-expanded', 'true')
    expect(await screen.findByRole('dialog')).toBeVisible()
  })
})

function Broken(): never {
  throw new Error('no room for a headline')
}

test('a page that cannot be drawn says so, and opens again with or without its choices', () => {
  window.history.replaceState(null, '', '/?v=2&off=shipments-suspended')
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
    expect.stringContaining('?v=2&off=shipments-suspended'),
  )
  expect(screen.getByRole('link', { name: 'Open it without these choices' })).toHaveAttribute('href', '/')
})
