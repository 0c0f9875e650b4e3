// What follows from the choices, at once and a little later, in the outlook and over the horizon that are looked at.
import { act, render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { CaseProvider, Trailing, useCase, useSettledCase } from '../../src/results/CaseProvider'
import type { Case } from '../../src/results/case'
import { WorkspaceProvider } from '../../src/results/Workspace'
import { openingChoices, presetScenario } from '../../src/state/choices'
import { createScenarioStore } from '../../src/state/scenarioStore'
import { ScenarioStoreContext } from '../../src/state/useScenarioStore'
import { shippedDataset } from '../app/shipped'

const seen: string[] = []

function Figure() {
  seen.push(`figure ${useCase().scenario.asOf}`)
  return <p>figure {useCase().scenario.asOf}</p>
}

function Picture({ place }: { place: string }) {
  const { scenario } = useSettledCase()
  seen.push(`${place} ${scenario.asOf}`)
  return (
    <p>
      {place} {scenario.asOf}
    </p>
  )
}

test('figures come first, then the pictures in sight, then those off the screen', () => {
  const dataset = shippedDataset()
  const store = createScenarioStore(dataset, openingChoices(dataset))
  render(
    <ScenarioStoreContext value={store}>
      <WorkspaceProvider dataset={dataset}>
        <CaseProvider>
          <Figure />
          <Picture place="in sight" />
          <Trailing>
            <Picture place="off the screen" />
          </Trailing>
        </CaseProvider>
      </WorkspaceProvider>
    </ScenarioStoreContext>,
  )
  seen.length = 0
  act(() => store.getState().setAsOf('2025-07-01'))
  const first = (place: string) => seen.indexOf(`${place} 2025-07-01`)
  expect(first('figure')).toBeGreaterThanOrEqual(0)
  expect(first('in sight')).toBeGreaterThan(first('figure'))
  expect(first('off the screen')).toBeGreaterThan(first('in sight'))
  for (const place of ['figure', 'in sight', 'off the screen']) {
    expect(screen.getByText(`${place} 2025-07-01`)).toBeInTheDocument()
  }
})

describe('the case', () => {
  const dataset = shippedDataset()
  const network = compile(dataset)

  /** Draws the case of a store; gives what it is now. */
  function openCase() {
    const store = createScenarioStore(dataset, openingChoices(dataset))
    const cases: Case[] = []
    const Keep = () => {
      cases.push(useCase())
      return null
    }
    render(
      <ScenarioStoreContext value={store}>
        <WorkspaceProvider dataset={dataset}>
          <CaseProvider>
            <Keep />
          </CaseProvider>
        </WorkspaceProvider>
      </ScenarioStoreContext>,
    )
    return { act: store.getState(), now: () => cases.at(-1)! }
  }

  const outlooksOf = (scenario: Scenario) => evaluate(network, scenario).outlooks

  test.each(['held', 'stress'] as const)('in the outlook %s is read in it, and so is its reference', (outlook) => {
    const page = openCase()
    act(() => page.act.setEvent('talks-falter', true))
    act(() => page.act.show({ outlook }))
    const { outcome, reference, scenario, referenceScenario } = page.now()
    const asOf = '2025-06-09'
    expect([outcome.outlook, reference.outlook]).toEqual([outlook, outlook])
    expect([scenario.outlook, referenceScenario.outlook]).toEqual([outlook, outlook])
    expect(outcome.ahead).toEqual(outlooksOf({ asOf, events: { 'talks-falter': true } })[outlook])
    expect(reference.ahead).toEqual(outlooksOf({ ...presetScenario(dataset, 'no-restrictions'), asOf })[outlook])
    // What lies ahead differs between the outlooks, else this would say nothing.
    expect(outcome.ahead).not.toEqual(outcome.outlooks.path)
  })

  test('over another horizon is held against its reference over the same', () => {
    const page = openCase()
    act(() => page.act.show({ outlook: 'stress' }))
    act(() => page.act.setHorizon(26))
    const { outcome, reference } = page.now()
    const free = { ...presetScenario(dataset, 'no-restrictions'), horizonWeeks: 26 }
    expect([outcome.horizonWeeks, reference.horizonWeeks]).toEqual([26, 26])
    expect(outcome.ahead).toEqual(outlooksOf({ asOf: '2025-06-09', horizonWeeks: 26 }).stress)
    expect(reference.ahead).toEqual(outlooksOf(free).stress)
    expect(outcome.paths.cpiBp).toHaveLength(22 + 26)
  })

  test('held against a pin keeps the pin’s own date and horizon, and reads it in the page’s outlook', () => {
    const page = openCase()
    act(() => page.act.setAsOf('2025-09-01'))
    act(() => page.act.setHorizon(13))
    act(() => page.act.pin({ name: 'September', preset: 'document', scenario: page.now().scenario }))
    act(() => page.act.setAsOf('2025-06-09'))
    act(() => page.act.setHorizon(52))
    act(() => page.act.setReference('pin:b'))
    act(() => page.act.show({ outlook: 'stress' }))
    const { outcome, reference } = page.now()
    expect([outcome.asOfWeek, outcome.horizonWeeks]).toEqual([22, 52])
    expect([reference.asOfWeek, reference.horizonWeeks]).toEqual([34, 13])
    expect(reference.ahead).toEqual(outlooksOf({ asOf: '2025-09-01', horizonWeeks: 13 }).stress)
  })

  test('says what its figures ahead hang on most in the outlook', () => {
    const page = openCase()
    act(() => page.act.setAsOf('2025-09-29'))
    act(() => page.act.setEvent('talks-falter', true))
    act(() => page.act.moveEvent('talks-falter', '2025-10-09'))
    expect(page.now().outcome.ahead.total.vehiclesLost).toBeGreaterThan(100_000)
    expect(page.now().cause).toMatchObject({
      departure: { kind: 'event', id: 'talks-falter' },
      vehiclesLost: expect.closeTo(0, 0),
    })
    act(() => page.act.show({ outlook: 'held' }))
    expect(page.now().outcome.ahead.total.vehiclesLost).toBeLessThan(1)
    // What is not known yet counts for nothing; it would be worse without what eased licenses before.
    expect(page.now().cause?.departure).not.toEqual({ kind: 'event', id: 'talks-falter' })
    expect(page.now().cause?.vehiclesLost).toBeGreaterThan(100_000)
  })
})
