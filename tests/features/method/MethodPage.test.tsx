// The method page: every section is there, the numbers are the dataset's and the engine's, and links lead where they say.
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import tradeText from '../../../public/api/v1/trade.json?raw'
import { parseTrade } from '../../../src/data/parseTrade'
import { documentParagraphs } from '../../../src/features/method/DocumentSection'
import { countGrounds } from '../../../src/features/method/datasetGrounds'
import { exportErrors } from '../../../src/features/method/exportErrors'
import { quiet, restriction, suzuki } from '../../../src/features/method/KeptOutSection'
import { MethodPage } from '../../../src/features/method/MethodPage'
import { holdRestriction, runPast } from '../../../src/features/method/pastRun'
import { pastShockRows } from '../../../src/features/method/ShocksSection'
import { ExportsCheck } from '../../../src/features/paths/ExportsCheck'
import { formatUsd } from '../../../src/format/numbers'
import { valueAddedAtRiskUsd } from '../../../src/model/distress'
import { checkHealth } from '../../../src/model/health'
import { shiftOrigins } from '../../../src/model/measures'
import { compile } from '../../../src/model/network'
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

  it('stands in the order of its contents', () => {
    draw()
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(
      methodSections.map(({ title }) => title),
    )
  })

  it('shows beside a title and in the contents under which number the code cites a section', () => {
    draw()
    expect(screen.getByRole('heading', { name: 'Stocks and output' }).parentElement).toHaveTextContent('§ 5')
    const contents = screen.getByRole('navigation', { name: 'Contents of the method page' })
    expect(within(contents).getByRole('link', { name: 'What it leaves out' }).parentElement).toHaveTextContent('§ 11')
    expect(within(contents).getByRole('link', { name: 'Sources' }).parentElement).not.toHaveTextContent('§')
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
    const ford = within(exposure).getByRole('row', { name: /^Ford/ })
    await userEvent.click(within(ford).getByRole('button'))
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

/** Within a section, by its title; a panel in it may bear the same one. */
function section(name: string) {
  const found = screen.getAllByRole('heading', { level: 2, name })[0]?.closest('section')
  if (!found) throw new Error(`no section around ${name}`)
  return within(found)
}

describe('the sections about ranges, levers and checks', () => {
  it('name the draws and the seed of this moment', () => {
    const { store } = draw()
    expect(section('Ranges').getByText(/run again 500 times/)).toBeVisible()
    expect(section('Ranges').getByText(/until 500 are in keeping, 4,000 at most/)).toBeVisible()
    expect(section('Ranges').getByText(/fewer than 50 .* all draws are used/)).toBeVisible()
    act(() => store.getState().show({ draws: 5000 }))
    expect(section('Ranges').getByText(/until 5,000 are in keeping, 60,000 at most/)).toBeVisible()
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

describe('the sections about time', () => {
  it('count the span ahead from the as-of week on, past the end of the calendar too', () => {
    const { store } = draw()
    const ahead = () => section('How far ahead it looks').getByText(/^What lies ahead is counted/)
    expect(ahead()).toHaveTextContent('52 weeks, from the week of 9 June 2025 to 7 June 2026')
    act(() => store.getState().setAsOf('2028-12-25'))
    expect(ahead()).toHaveTextContent('52 weeks, from the week of 25 December 2028 to 23 December 2029')
  })

  it('set three outlooks side by side over one span', () => {
    draw()
    const table = screen.getByRole('table', { name: /^First line stops in each outlook/ })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Maker', 'Events go as switched', 'Licenses freeze', 'All licensed exports stop', 'Vehicles unbuilt'])
    const { outcome } = openingContext()
    const stress = outcome.outlooks.stress.automakers.ford?.weeksToLineStop
    expect(within(table).getByRole('row', { name: /^Ford/ })).toHaveTextContent(
      stress === 0 ? 'already this week' : `${stress} weeks`,
    )
  })
})

describe('the record', () => {
  const rowOf = (name: string) =>
    within(screen.getByRole('table', { name: /^The record, and the model/ })).getByRole('row', {
      name: new RegExp(name),
    })

  it('says of each entry what is told, in which bounds, what is not known, and what the model has', () => {
    draw()
    const stop = rowOf('^Ford.s first stop')
    expect(stop).toHaveTextContent('The publication names the month, not the day')
    expect(stop).toHaveTextContent('Not known: The day, how thin the stock of that plant was')
    expect(stop).toHaveTextContent('first stopped line of Ford in a week from 5 May 2025 to 8 Jun 2025')
    expect(within(stop).getByRole('link', { name: /^Ford faces production setbacks/ })).toHaveAttribute(
      'href',
      'https://www.cbtnews.com/ford-faces-production-setbacks-amid-rare-earth-magnet-shortage/',
    )
    expect(
      within(stop)
        .getAllByRole('cell')
        .slice(-2)
        .map(({ textContent }) => textContent),
    ).toEqual(['week of 19 May 2025', 'kept'])
    expect(rowOf('^Magnet exports')).toHaveTextContent('off by 12 points or less on average, Apr 2025 to Jul 2025')
    expect(rowOf('^Vehicles that GM lost')).toHaveTextContent('0 to 10,000 vehicles of GM by 31 Aug 2025')
    expect(section('The record').getByText(/^What happened is written down as 5 records/)).toHaveTextContent(
      'the model keeps 5 of them',
    )
  })

  it('is broken by a parameter that is set far off', () => {
    const { store } = draw()
    act(() => store.getState().setParameter('coverScale', 8))
    const stop = within(rowOf('^Ford.s first stop')).getAllByRole('cell')
    expect(stop.slice(-2).map(({ textContent }) => textContent)).toEqual(['no stop', 'broken'])
  })
})

describe('the checks kept out of the matching', () => {
  const past = () => {
    const { network, scenario } = openingContext()
    const run = runPast(network, scenario)
    if (!run) throw new Error('the shipped dataset says what happened')
    return run
  }

  it('tell when thin lines stop, hit or missed', () => {
    expect(suzuki(past())).toMatchObject({
      model:
        'Thinnest lines stop first: GM, week of 2 Jun 2025, Ford, week of 19 May 2025 and Stellantis, week of 26 May 2025.',
      result: 'hit at Ford and Stellantis alone',
    })
  })

  it('find no stop after August 2025 in what happened', () => {
    expect(quiet(past())).toMatchObject({
      model: 'The last week with a stopped line, up to 23 Jul 2026, is that of 23 Jun 2025.',
      result: 'hit',
    })
  })

  it('set a restriction that goes on beside an estimate for the whole economy', () => {
    const held = holdRestriction(past(), '2025-04-04', '2025-05-31', 78)
    // (2,705,000 + 2,080,000 + 1,300,000) vehicles a year over a year and a half.
    expect(held?.planned).toBeCloseTo(9_127_500, 0)
    expect(held?.outputAtEnd).toBeCloseTo(0.637, 3)
    expect(held && held.vehicles / held.planned).toBeCloseTo(0.35, 2)
    expect(restriction(past())?.result).toMatch(/^in keeping/)
  })

  it('count nothing where the dataset does not say what happened', () => {
    const { history: _, ...dataset } = readDataset()
    expect(runPast(compile(dataset), { asOf: '2025-06-09' })).toBeNull()
  })

  it('stand on the page with their sources', () => {
    draw()
    const table = within(screen.getByRole('table', { name: 'What else is known, and what the model says' }))
    expect(table.getAllByRole('row')).toHaveLength(4)
    expect(table.getByRole('link', { name: /^Suzuki halts Swift production/ })).toBeVisible()
    expect(table.getByRole('row', { name: /0\.3% to 0\.6%/ })).toHaveTextContent('unchecked')
  })
})

describe('errors of the exports', () => {
  it('are small where fitted, and later no smaller than those of last month’s figure', () => {
    const dataset = readDataset()
    const trade = parseTrade(JSON.parse(tradeText))
    if (!trade.ok) throw new Error('the shipped trade passes the door')
    const errors = exportErrors(dataset, compile(dataset), trade.trade)
    expect(errors).toMatchObject({ lastInYear: '2025-12', last: '2026-03' })
    expect(errors?.fitted.toFixed(2)).toBe('0.03')
    expect(errors?.inYear?.toFixed(2)).toBe('0.09')
    expect(errors?.later.toFixed(2)).toBe('0.14')
    expect(errors?.repeated.toFixed(2)).toBe('0.14')
  })

  it('are told beside the picture once the observed months have come', async () => {
    vi.stubGlobal('IntersectionObserver', undefined)
    vi.stubGlobal('fetch', () =>
      Promise.resolve(new Response(tradeText, { headers: { 'Content-Type': 'application/json' } })),
    )
    renderFigures(<MethodPage exportsCheck={<ExportsCheck initialWidth={480} />} />, { page: 'method' })
    expect(
      await section('Check against observed exports').findByText(
        /Fitted months miss by 0\.03 .* 0\.09 to Dec 2025 and by 0\.14 to Mar 2026/,
      ),
    ).toHaveTextContent('would have missed the later ones by 0.14 too')
    vi.unstubAllGlobals()
  })
})

describe('what changed from the first model', () => {
  it('is told with what the past comes to now', () => {
    draw()
    const rows = within(screen.getByRole('table', { name: /^The first model, what was seen of it/ })).getAllByRole(
      'row',
    )
    expect(rows).toHaveLength(1 + 10)
    expect(rows[4]).toHaveTextContent('Ford comes down to 85% of plan and loses 17,400 vehicles')
    expect(rows[4]).toHaveTextContent('all makers together lose 30,500 by 23 Jul 2026')
  })
})

describe('what the figures hang on', () => {
  it('is named with what would be without it', () => {
    const { store } = draw()
    const told = () => section('What it hangs on').getByText(/^In this scenario/)
    act(() => store.getState().setEvent('talks-falter', true))
    expect(told()).toHaveTextContent('that is: the event “Talks falter')
    act(() => store.getState().setLane('heavy-magnets/ford-suppliers', 'open'))
    expect(told()).toHaveTextContent('With it')
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
