// The method page: every section is there, the numbers are the dataset's, and links lead where they say.
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { documentParagraphs } from '../../../src/features/method/DocumentSection'
import { countGrounds } from '../../../src/features/method/datasetGrounds'
import { MethodPage } from '../../../src/features/method/MethodPage'
import { pastShockRows } from '../../../src/features/method/ShocksSection'
import { formatUsd } from '../../../src/format/numbers'
import { valueAddedAtRiskUsd } from '../../../src/model/distress'
import { checkHealth } from '../../../src/model/health'
import { shiftOrigins } from '../../../src/model/measures'
import { methodElementId, methodSections } from '../../../src/words/figures/methodSections'
import { openingContext, readDataset } from '../../words/figures/contexts'
import { renderFigures } from '../../words/figures/renderFigures'

// The whole page is long, and queries by role visit all of it.
vi.setConfig({ testTimeout: 30_000 })

const draw = () => renderFigures(<MethodPage exportsCheck={<p>the picture of exports</p>} />, { page: 'method' })

describe('MethodPage', () => {
  it('has a heading and a contents entry for every section', () => {
    draw()
    const contents = within(screen.getByRole('navigation', { name: 'Contents of the method page' }))
    for (const { id, title } of methodSections) {
      expect(screen.getByRole('heading', { level: 2, name: title })).toHaveAttribute('id', methodElementId(id))
      expect(contents.getByRole('link', { name: title })).toHaveAttribute('href', `#${methodElementId(id)}`)
    }
  })

  it('says which browsers it is tested in', () => {
    draw()
    const about = document.getElementById(methodElementId('about'))?.closest('section')
    expect(about).toHaveTextContent(/Tested in Chromium, Firefox and WebKit/)
  })

  it('shows the observed exports where it is given them', () => {
    draw()
    expect(
      within(screen.getByRole('region', { name: 'Check against observed exports' })).getByText(
        'the picture of exports',
      ),
    ).toBeVisible()
  })

  it('shows predicted against observed price rises', () => {
    draw()
    const table = screen.getByRole('table', { name: /Rise of new-vehicle prices/ })
    const cells = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell')[2]!.textContent)
    expect(cells.map((cell) => cell?.slice(0, cell.indexOf('%') + 1))).toEqual(['11.8%', '0.1%', '1.6%'])
  })

  it('opens the provenance of a number, and goes back to the dashboard', async () => {
    const { store } = draw()
    const exposure = screen.getByRole('table', { name: 'Exposure and its factors' })
    await userEvent.click(within(exposure).getByRole('button', { name: /^60/ }))
    expect(store.getState().present.view.figure).toBe('exposure/ford')
    await userEvent.click(screen.getByRole('button', { name: /Back to the dashboard/ }))
    expect(store.getState().present.view).toMatchObject({ page: 'dashboard', figure: null })
  })

  it('lists every source and every event of the document', () => {
    const { dataset } = draw()
    const sources = screen.getByRole('table', { name: /Sources/ })
    expect(within(sources).getAllByRole('row')).toHaveLength(1 + (dataset.sources?.length ?? 0))
    const byParagraph = within(screen.getByRole('table', { name: 'The document by paragraph' }))
    for (const { title, paragraph } of dataset.events) {
      if (paragraph != null) expect(byParagraph.getByText(new RegExp(title))).toBeVisible()
    }
  })
})

describe('the sections about ranges, levers and checks', () => {
  const section = (name: string) => within(screen.getByRole('region', { name }))

  it('name the draws and the seed of this moment', () => {
    const { store } = draw()
    expect(section('Ranges').getByText(/run again 2,000 times/)).toBeVisible()
    act(() => store.getState().show({ draws: 500 }))
    expect(section('Ranges').getByText(/run again 500 times/)).toBeVisible()
  })

  it('list the origins that could be bought from, and the share from which a lever carries no regret', () => {
    const { dataset } = draw()
    const measures = section('What to do about it')
    expect(measures.getByText(/90% of the draws or more/)).toBeVisible()
    for (const { name } of shiftOrigins(dataset)) expect(measures.getByText(new RegExp(name))).toBeVisible()
  })

  it('hold the loaded scenario to every rule of the model', () => {
    draw()
    const context = openingContext()
    const checks = checkHealth(context.network, context.scenario, context.outcome)
    const rows = within(screen.getByRole('table', { name: 'Model checks on the loaded scenario' })).getAllByRole('row')
    expect(rows.slice(1).map((row) => within(row).getByRole('rowheader').textContent)).toEqual(
      checks.map(({ rule }) => rule),
    )
    expect(screen.getByText(new RegExp(`${checks.length} of ${checks.length} hold`))).toBeVisible()
  })

  it('show value added at risk as computed, and keep it out of exposure', () => {
    draw()
    const context = openingContext()
    const ford = valueAddedAtRiskUsd(context.network, context.outcome)?.makers.ford
    const table = within(screen.getByRole('table', { name: /^U.S. value added at risk/ }))
    expect(table.getByRole('row', { name: /^Ford/ })).toHaveTextContent(formatUsd(ford?.value ?? 0))
    expect(
      section('Economic distress and market volatility').getByText(/Neither is ever counted into the exposure index/),
    ).toBeVisible()
  })
})

describe('past shocks', () => {
  it('follow section 7 of the model', () => {
    const rows = pastShockRows(openingContext())
    expect(rows.map(({ predicted }) => (predicted.value * 100).toFixed(1))).toEqual(['11.8', '0.1', '1.6'])
    expect(rows.map(({ role }) => role)).toEqual(['fitted', 'null case', 'held out'])
    for (const { predicted } of rows)
      expect(predicted.low <= predicted.value && predicted.value <= predicted.high).toBe(true)
  })
})

describe('the dataset behind the page', () => {
  it('names only sources that it lists', () => {
    const dataset = readDataset()
    const known = new Set(dataset.sources?.map(({ id }) => id))
    for (const id of countGrounds(dataset).bySource.keys()) expect(known.has(id), id).toBe(true)
  })

  it('counts each stated basis once', () => {
    const { byBasis } = countGrounds(readDataset())
    const stated = JSON.stringify(readDataset()).match(/"basis":"/g)
    expect([...byBasis.values()].reduce((sum, count) => sum + count, 0)).toBe(stated?.length)
  })

  it('points only to paragraphs that the document has', () => {
    for (const { paragraph } of readDataset().events)
      expect(paragraph ?? 1).toBeLessThanOrEqual(documentParagraphs.length)
  })
})
