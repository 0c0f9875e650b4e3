// The license board on the page: each cell its own lane's state as swatch and word, what passes, and what is set by hand.

import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { LicenseBoard } from '../../../src/features/licenses/LicenseBoard'
import { evaluate } from '../../../src/model/evaluate'
import { compile } from '../../../src/model/network'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { decode } from '../../../src/state/urlCodec'
import { PageAround } from '../../app/PageAround'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()

function openBoard(query: string) {
  const store = createScenarioStore(dataset, decode(dataset, query).choices)
  render(
    <PageAround dataset={dataset} store={store}>
      <LicenseBoard />
    </PageAround>,
  )
  return { store, user: userEvent.setup() }
}

/** The cells by row: what the swatch and the choice show, and what is said to pass. */
function cellsByRow(): Record<string, string[]> {
  const rows = screen.getAllByRole('row').filter((row) => within(row).queryAllByRole('combobox').length > 0)
  return Object.fromEntries(
    rows.map((row) => [
      within(row).getByRole('rowheader').textContent,
      within(row)
        .getAllByRole('cell')
        .map((cell) => {
          const swatch = cell.querySelector('rect')?.getAttribute('fill')
          const chosen = within(cell).getByRole<HTMLSelectElement>('combobox').selectedOptions[0]?.textContent
          return `${swatch} ${chosen}: ${within(cell).getByRole('button', { name: /^[\w· ]+\d+% passes/ }).textContent}`
        }),
    ]),
  )
}

/** What the engine lets pass on a lane, in whole percent. */
function passes(query: string, lane: string): string {
  const { scenario } = decode(dataset, query).choices
  return `${Math.round(100 * evaluate(compile(dataset), scenario).lanes[lane]!.clearance)}% passes`
}

const query =
  '?v=2&lane=heavy-magnets/ford-suppliers:suspended,light-magnets/gm-suppliers:open,oxides-metals/third-countries:general'

test('each cell shows the state of its own lane, and what passes on it', () => {
  openBoard(query)
  const temporary = 'url(#license-temporary) Temporary license: 50% passes'
  expect(cellsByRow()).toEqual({
    'Heavy rare-earth magnets (Dy, Tb, Sm)': [
      temporary,
      `url(#license-suspended) Suspended: set by hand · ${passes(query, 'heavy-magnets/ford-suppliers')}`,
      temporary,
    ],
    'Other NdFeB magnets': [
      `url(#license-open) No license needed: set by hand · ${passes(query, 'light-magnets/gm-suppliers')}`,
      temporary,
      temporary,
    ],
    'Oxides and metals': [
      `url(#license-case-by-case) Case-by-case review: ${passes(query, 'oxides-metals/us-makers')}`,
      `url(#license-general) General license: set by hand · ${passes(query, 'oxides-metals/third-countries')}`,
    ],
  })
})

test('a cell sets, explains and releases its own lane', async () => {
  const { store, user } = openBoard(query)
  const held = () => store.getState().present.scenario.overrides
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Other NdFeB magnets to Stellantis suppliers' }),
    'General license',
  )
  expect(held()).toMatchObject({ 'light-magnets/stellantis-suppliers': 'general' })
  await user.click(screen.getByRole('button', { name: /^Release Heavy rare-earth magnets .* to Ford suppliers/ }))
  expect(Object.keys(held() ?? {}).sort()).toEqual([
    'light-magnets/gm-suppliers',
    'light-magnets/stellantis-suppliers',
    'oxides-metals/third-countries',
  ])
  await user.click(screen.getByRole('button', { name: /: Oxides and metals to U\.S\. magnet makers\. Where/ }))
  expect(store.getState().present.view.figure).toBe('lane/oxides-metals/us-makers')
  await user.click(screen.getByRole('button', { name: 'Release all 3 lanes set by hand' }))
  expect(held() ?? {}).toEqual({})
})

test('the license clock counts down the weeks that are left', () => {
  const { store } = openBoard('?v=2')
  const clock = () => screen.getByRole('button', { name: 'License clock' }).closest('p')!
  const bar = () => clock().parentElement!.querySelector<HTMLElement>('[data-bar] span')!.style.width
  // Temporary licenses of 26 weeks, in the second week.
  expect(clock()).toHaveTextContent('7 lanes, assumed to run 26 weeks: 25 weeks left')
  expect(Number.parseFloat(bar())).toBeCloseTo((100 * 25) / 26, 6)
  // Eleven weeks on.
  act(() => store.getState().setAsOf('2025-08-25'))
  expect(clock()).toHaveTextContent('14 weeks left')
  expect(Number.parseFloat(bar())).toBeCloseTo((100 * 14) / 26, 6)
})
