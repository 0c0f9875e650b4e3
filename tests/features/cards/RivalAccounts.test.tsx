// Rival accounts: both sides with their figures, their presets, and the line that compares them.
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { compareAccounts, sameWeeks } from '../../../src/features/cards/compareAccounts'
import { RivalAccounts } from '../../../src/features/cards/RivalAccounts'
import { evaluate } from '../../../src/model/evaluate'
import { compile } from '../../../src/model/network'
import { presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'
import { renderCards } from './renderCards'

describe('the panel', () => {
  test('tells both sides, with the same figures, and says that nothing differs', () => {
    renderCards(<RivalAccounts />)
    for (const name of ["Washington's account", "Beijing's account"]) {
      const side = screen.getByRole('region', { name })
      expect(side).toHaveTextContent(/Supply now66%First line stopGM, Ford and Stellantis, nowVehicles unbuilt19,100/)
    }
    expect(
      screen.getByText(/^Nothing differs in the numbers: the lanes are the same in all 208 weeks\./),
    ).toHaveTextContent(
      'What “Geneva tariff truce” eases, “U.S. order against Huawei AI chips” of 13 May 2025 takes back within the same week',
    )
  })

  test('loads either account, and keeps the date', async () => {
    const user = userEvent.setup()
    const { store } = renderCards(<RivalAccounts />)
    store.getState().setAsOf('2025-09-01')
    await user.click(screen.getByRole('button', { name: "Load: Washington's account" }))
    const { preset, scenario } = store.getState().present
    expect(preset).toBe('washington-account')
    expect(scenario).toEqual({ asOf: '2025-09-01', events: { 'geneva-truce': false } })
    expect(screen.getByRole('button', { name: "Loaded: Washington's account" })).toBeInTheDocument()
  })

  test('is not there where the dataset tells of none', () => {
    renderCards(<RivalAccounts />, ({ rivalAccounts: _, ...dataset }) => dataset)
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  test('does not sit on one account alone', () => {
    renderCards(<RivalAccounts />, (dataset) => {
      const accounts = dataset.rivalAccounts!
      return { ...dataset, rivalAccounts: { ...accounts, sides: accounts.sides.slice(0, 1) } }
    })
    expect(within(document.body).queryByText(/lanes are the same/)).not.toBeInTheDocument()
  })
})

describe('the comparison', () => {
  const dataset = shippedDataset()
  const network = compile(dataset)
  const account = (presetId: string) => {
    const scenario = presetScenario(dataset, presetId)
    return { scenario, outcome: evaluate(network, scenario) }
  }

  test('counts weeks and names the figures that differ', () => {
    const [document, falter] = [account('document'), account('talks-falter')]
    // The stop of 11 August falls in week 31.
    expect(sameWeeks(network, document.scenario, falter.scenario)).toBe(31)
    expect(compareAccounts(network, document, falter)).toMatch(
      /^The lanes are the same in 31 of 208 weeks\. In the numbers: vehicles unbuilt 19,100 against 1\.6 M; inflation at its peak next to none against \+1\.1 points\.$/,
    )
  })

  test('an account differs from itself in nothing', () => {
    expect(compareAccounts(network, account('document'), account('document'))).toBe(
      'Nothing differs in the numbers: the lanes are the same in all 208 weeks.',
    )
  })
})
