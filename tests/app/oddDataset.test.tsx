// The page on a dataset that is nothing like the shipped one: it opens, speaks of its own makers and years, and breaks nowhere.
import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { makerNames, oddDataset } from './oddDataset'
import { openApp, renderApp, serveFiles, server } from './renderApp'

serveFiles()

const datasetPath = '*/api/v1/dataset.json'
const shipped = /.{0,60}\b(GM|Ford|Stellantis|no-restrictions|as-it-happened|as-given|no-events|undefined|NaN)\b.{0,40}/

async function openOdd(query = '') {
  server.use(http.get(datasetPath, () => HttpResponse.json(oddDataset())))
  return openApp(query)
}

test('the dashboard', async () => {
  await openOdd()
  expect(document.title).toBe(`Lodestone: \u2068${oddDataset().title}\u2069`)
  // A link that is handed out names ids.
  const text = (document.body.textContent ?? '').replace(/https?:\S+/g, '')
  expect(text.match(shipped)).toBeNull()
  expect(text.match(/.{0,60}2025.{0,40}/)).toBeNull()
  for (const name of makerNames) expect(text).toContain(name)
  expect(screen.queryByText(/did not work|could not be drawn/)).toBeNull()
  expect(text).toContain('The events as given')
})

test.each([
  ['method', makerNames[0]],
  ['compare', 'The events as given'],
  ['brief', makerNames[0]],
  ['present', makerNames[0]],
])('the page %s', async (page, word) => {
  server.use(http.get(datasetPath, () => HttpResponse.json(oddDataset())))
  renderApp(`?page=${page}`)
  await waitFor(() => expect(document.body.textContent).toContain(word), { timeout: 50_000 })
  const text = document.body.textContent ?? ''
  expect(text.match(/.{0,60}\b(Ford|Stellantis|no-restrictions|as-it-happened|NaN)\b.{0,40}/)).toBeNull()
})
