// The files of the dialog: each is written from the state of the page, and what fails is said and can be tried again.
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as downloads from '../../../src/exports/download'
import { ExportError } from '../../../src/exports/loadLibrary'
import * as slides from '../../../src/exports/slides/writeSlides'
import * as workbooks from '../../../src/exports/workbook'
import { DataPart } from '../../../src/features/share/DataPart'
import { SlidesPart } from '../../../src/features/share/SlidesPart'
import { runSensitivity } from '../../../src/model/sensitivity'
import { decode } from '../../../src/state/urlCodec'
import { renderShare } from './renderShare'

// Writing a file takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
const patience = { timeout: 40_000 }

vi.mock('../../../src/exports/download')
vi.mock('../../../src/exports/workbook', { spy: true })
vi.mock('../../../src/exports/slides/writeSlides', { spy: true })

const query = '?v=2&asof=2025-09-01&name=Talks%20%26%20trouble&off=temporary-licenses&set=coverScale:0.6'

/** Names and files in the order in which they were handed to the browser. */
function handedOut(): { file: Blob; name: string }[] {
  return vi.mocked(downloads.download).mock.calls.map(([file, name]) => ({ file, name }))
}

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.reject(new TypeError('offline'))),
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

test('the workbook is written and named after the scenario and its date', async () => {
  const { user } = renderShare(<DataPart />, query)
  await user.click(screen.getByRole('button', { name: 'Download: Excel workbook' }))
  const said = await screen.findByText(/Handed to the browser as/, undefined, patience)
  expect(said).toHaveTextContent('lodestone-workbook-2025-09-01-talks-trouble.xlsx')
  const [{ file, name } = expect.fail('no file')] = handedOut()
  expect(name).toBe('lodestone-workbook-2025-09-01-talks-trouble.xlsx')
  // A zip starts with the letters of its inventor.
  expect((await file.text()).slice(0, 2)).toBe('PK')
})

test('a table is picked and comes as CSV with its remarks', async () => {
  const { user, store, dataset } = renderShare(<DataPart />, query)
  const table = screen.getByLabelText('Table')
  await user.selectOptions(table, within(table).getByRole('option', { name: /^Events/ }))
  await user.click(screen.getByRole('button', { name: 'Download: One table as CSV' }))
  await waitFor(() => expect(handedOut()).toHaveLength(1), patience)
  const [{ file, name } = expect.fail('no file')] = handedOut()
  expect(name).toBe('lodestone-events-2025-09-01-talks-trouble.csv')
  const text = await file.text()
  expect(text).toContain('2025-06-06,Temporary licenses for suppliers of the three,Beijing,The document,off')
  const link = /^# Link,"?([^"\r\n]+)/m.exec(text)?.[1] ?? expect.fail('no link')
  expect(decode(dataset, new URL(link).search).choices).toEqual(store.getState().present)
})

test('scenario and result come as JSON whose query restores the state', async () => {
  const { user, store, dataset } = renderShare(<DataPart />, query)
  await user.click(screen.getByRole('button', { name: 'Download: Scenario and result (JSON)' }))
  await waitFor(() => expect(handedOut()).toHaveLength(1), patience)
  const content = JSON.parse(await handedOut()[0]!.file.text())
  expect(decode(dataset, content.choices.query).choices).toEqual(store.getState().present)
})

test('whether the range of our assumptions is in the files is said', async () => {
  renderShare(<DataPart />, query)
  expect(screen.getByText(/files made now leave it out/)).toBeInTheDocument()
  expect(await screen.findByText('With the range of our assumptions.', undefined, patience)).toBeInTheDocument()
  const table = screen.getByLabelText('Table')
  expect(within(table).getByRole('option', { name: /^Ranges \(\d+ rows\)$/ })).toBeInTheDocument()
})

test('a writer that cannot be loaded is said in words, and the next try succeeds', async () => {
  vi.mocked(workbooks.writeWorkbook).mockRejectedValueOnce(
    new ExportError('The part of the page that writes Excel files could not be loaded.'),
  )
  const { user } = renderShare(<DataPart />, query)
  await user.click(screen.getByRole('button', { name: 'Download: Excel workbook' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded')
  expect(handedOut()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Try again: Excel workbook' }))
  await screen.findByText(/Handed to the browser as/, undefined, patience)
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(handedOut()).toHaveLength(1)
})

test('progress is said while a file is written, and a second press starts no second file', async () => {
  let finish = (_: Blob) => {}
  vi.mocked(workbooks.writeWorkbook).mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)))
  const { user } = renderShare(<DataPart />, query)
  const button = screen.getByRole('button', { name: 'Download: Excel workbook' })
  await user.click(button)
  expect(await screen.findByText('Writing the file…')).toBeInTheDocument()
  await user.click(button)
  finish(new Blob(['PK']))
  await screen.findByText(/Handed to the browser as/, undefined, patience)
  expect(workbooks.writeWorkbook).toHaveBeenCalledTimes(1)
  expect(handedOut()).toHaveLength(1)
})

test('slides are written without a network; where the picture cannot be drawn a table stands in, and that is said', async () => {
  const written = new Blob(['PK'])
  vi.mocked(slides.writeSlides).mockResolvedValueOnce(written)
  const { user, store } = renderShare(<SlidesPart />, query)
  await user.click(screen.getByRole('button', { name: 'Download: PowerPoint slides' }))
  await screen.findByText(/Handed to the browser/, undefined, patience)
  expect(screen.getByText(/a table of the stages stands in its place/)).toBeInTheDocument()
  const [handout, sensitivity, picture] = vi.mocked(slides.writeSlides).mock.calls[0] ?? []
  expect(handout?.choices).toBe(store.getState().present)
  expect(sensitivity).toEqual(runSensitivity(handout!.network, store.getState().present.scenario))
  expect(picture).toBeNull()
  expect(handedOut()).toEqual([{ file: written, name: 'lodestone-slides-2025-09-01-talks-trouble.pptx' }])
})

test('what is on the slides is listed', () => {
  renderShare(<SlidesPart />, query)
  expect(within(screen.getByRole('list', { name: 'What is on the slides' })).getAllByRole('listitem')).toHaveLength(8)
})
