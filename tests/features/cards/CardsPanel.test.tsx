// Who holds which card: the finding follows the switches, arrow keys tell week by week, the table says the same.
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { CardsPanel } from '../../../src/features/cards/CardsPanel'
import { renderCards } from './renderCards'

function panel(): HTMLElement {
  return screen.getByRole('region', { name: 'Who holds which card' })
}

function finding(): HTMLElement {
  return within(panel()).getByRole('heading', { level: 2 })
}

describe('the finding', () => {
  test('counts both sides as of the date', () => {
    const { container } = renderCards(<CardsPanel initialWidth={960} />)
    expect(finding()).toHaveTextContent(
      'Beijing’s licenses cover 72% of magnet supply; Washington has three measures in force as of 9 Jun 2025',
    )
    expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('follows the switches and the date', () => {
    const { store } = renderCards(<CardsPanel initialWidth={960} />)
    act(() => store.getState().setEvent('eda-controls', false))
    expect(finding()).toHaveTextContent('Washington has two measures in force')
    act(() => store.getState().setEvent('talks-falter', true))
    act(() => store.getState().setAsOf('2025-09-01'))
    expect(finding()).toHaveTextContent('Beijing’s suspension and licenses cover 72% of magnet supply')
    act(() => store.getState().loadPreset('no-restrictions'))
    expect(finding()).toHaveTextContent(/one measure in force; no license stands between magnets and plants/)
    act(() => store.getState().setAsOf('2025-01-06'))
    expect(finding()).toHaveTextContent('Neither side holds a card')
  })

  test('does without measures where the dataset has none', () => {
    renderCards(<CardsPanel initialWidth={960} />, ({ cards: _, ...dataset }) => dataset)
    expect(finding()).toHaveTextContent(/^Beijing’s licenses cover 72% of magnet supply as of/)
    expect(within(panel()).queryByText('Washington holds')).not.toBeInTheDocument()
  })
})

describe('the picture', () => {
  test('says in words what it shows', () => {
    renderCards(<CardsPanel initialWidth={960} />)
    const picture = within(panel()).getByRole('img', { name: /^Beijing’s licenses cover 72% of magnet supply/ })
    expect(picture).toHaveAccessibleName(/Washington, Added tariff on Chinese goods: 145%, 10 Apr 2025 to 14 May 2025/)
    expect(picture).toHaveAccessibleName(/Beijing, Suspended: 7 lanes: GM suppliers, Ford suppliers/)
  })

  test('arrow keys move along the weeks, Escape comes back', async () => {
    const user = userEvent.setup()
    renderCards(<CardsPanel initialWidth={960} />)
    await user.tab()
    await user.tab()
    expect(within(panel()).getByRole('img')).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByText('Week of 2 Jun 2025')).toBeInTheDocument()
    await user.keyboard('{Home}')
    expect(
      screen.getByText(/^Washington: nothing in force. Beijing: nothing in force. 0% of supply/),
    ).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(screen.getByText(/^Washington: Added tariff on Chinese goods \(30%\)/)).toBeInTheDocument()
    expect(screen.getByText('As of 9 Jun 2025')).toBeInTheDocument()
  })
})

test('the table holds every stretch, with its basis and source', async () => {
  const user = userEvent.setup()
  renderCards(<CardsPanel initialWidth={960} />)
  await user.click(screen.getByRole('button', { name: 'Table' }))
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
  const table = screen.getByRole('table')
  const tariff = within(table).getAllByRole('row', { name: /Added tariff on Chinese goods/ })
  expect(tariff).toHaveLength(6)
  expect(tariff[4]).toHaveTextContent(/30%14 May 202512 Aug 2025derived: Joint Statement/)
  expect(within(table).getByRole('row', { name: /Temporary license/ })).toHaveTextContent(
    'week of 2 Jun 2025no end in sight',
  )
  expect(within(table).getByRole('row', { name: /Supply that Beijing can withhold 0%/ })).toBeInTheDocument()
})
