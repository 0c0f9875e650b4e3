// The flows of the evaluated state: what is picked of them and which week, to look at or to work with.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { evaluateState } from '../../src/results/case'
import { openingChoices, type View } from '../../src/state/choices'
import { FlowView, readFlows, useFlows } from '../../src/views/FlowView'
import { shippedDataset } from '../app/shipped'
import { renderShare } from '../features/share/renderShare'

const dataset = shippedDataset()
const network = compile(dataset)
const opening = openingChoices(dataset)
const state = evaluateState(network, opening.scenario)
const size = { width: 960, height: 420 }
const view = { ...opening.view, maker: 'ford' }

describe('the flows', () => {
  test.each([
    ['now', '?v=2&maker=ford', {}],
    ['in another week', '?v=2&on=talks-falter&maker=ford&week=2025-09-03', { week: '2025-09-03' }],
    ['in the worst week of an outlook', '?v=2&on=talks-falter&maker=ford&week=worst&outlook=stress', { week: 'worst' }],
  ] as const)('%s of a state that is at hand are those of the page at the same state', (_, query, seen) => {
    let finding = ''
    const Read = () => {
      finding = useFlows().story.finding
      return null
    }
    const { store } = renderShare(<Read />, query)
    const { scenario, view: shown } = store.getState().present
    expect(shown).toMatchObject(seen)
    const here = evaluateState(network, { ...scenario, outlook: shown.outlook })
    expect(finding).toMatch(/Ford only: /)
    expect(readFlows(here, shown).story.finding).toBe(finding)
  })

  test('to work with tell which mark is to be followed', async () => {
    const onTrace = vi.fn()
    render(<FlowView flows={readFlows(state, view)} {...size} trace={[]} onTrace={onTrace} />)
    await userEvent.click(screen.getByRole('button', { name: /^China, Magnets/ }))
    expect(onTrace).toHaveBeenCalledWith(['magnet-cn'])
    expect(screen.queryByRole('button', { name: /^GM, Automakers/ })).toBeNull()
  })

  test('stand as a table in place of the picture', () => {
    render(<FlowView flows={readFlows(state, view)} {...size} trace={[]} asTable />)
    expect(screen.getByRole('table', { name: /^Magnet flows in tonnes a year/ })).toBeInTheDocument()
    expect(screen.queryByRole('group', { name: /^Flow picture/ })).toBeNull()
  })
})

describe('the flows of another week', () => {
  // Shipments stop again on 11 August 2025, in week 31; the stop takes four weeks to phase in.
  const falter: Scenario = { asOf: '2025-06-09', events: { 'talks-falter': true } }
  const flowsOf = (scenario: Scenario, week: View['week'], picked: Partial<View> = {}) =>
    readFlows(evaluateState(network, scenario), { ...opening.view, ...picked, week })
  const delivered = ({ outcome }: Pick<ReturnType<typeof readFlows>, 'outcome'>) =>
    outcome.flows.map((flow) => flow.delivered)
  const close = (values: number[]) => values.map((value) => expect.closeTo(value, 9))

  test('are those of the page as of a day in it, with its licenses, and are named by its Monday', () => {
    const flows = flowsOf(falter, '2025-09-03')
    const then = evaluate(network, { ...falter, asOf: '2025-09-01' })
    expect(delivered(flows)).toEqual(close(delivered({ outcome: then })))
    expect(flows.outcome.lanes).toEqual(then.lanes)
    expect(flows.story.finding).toMatch(
      /^Week of 1 Sep 2025, if events go as switched: fewer than half of the magnets get through; /,
    )
    expect(flows.story.summary).toMatch(/^Week of 1 Sep 2025, if events go as switched: /)
  })

  test('name the week and then the maker that is picked, in its own letters', () => {
    expect(flowsOf(falter, '2025-09-03', { maker: 'ford' }).story.finding).toMatch(
      /^Week of 1 Sep 2025, if events go as switched: Ford only: fewer than half of the magnets get through; /,
    )
  })

  test('are behind as well as ahead: nothing was held back in the week before the first stop', () => {
    expect(flowsOf(falter, '2025-03-24').story.finding).toBe('Week of 24 Mar 2025: all magnets get through')
  })

  test('in the worst week ahead are those of the first with the least supply, in the outlook', () => {
    const worst = (outlook: Scenario['outlook']) => flowsOf({ ...falter, ...(outlook ? { outlook } : {}) }, 'worst')
    // On the path four weeks after the talks falter.
    expect(worst('path').story.finding).toMatch(/^Week of 1 Sep 2025, if events go as switched: /)
    expect(delivered(worst('path'))).toEqual(delivered(flowsOf(falter, '2025-09-01')))
    // As known on 9 June licenses are being eased: it can only get better.
    expect(worst('held').story.finding).toMatch(
      /^Week of 9 Jun 2025, if licenses freeze as on 9 Jun: two thirds of the magnets get through; /,
    )
    // In stress four weeks after everything closes.
    expect(worst('stress').story.finding).toMatch(/^Week of 30 Jun 2025, if all licensed exports stop: /)
  })

  test('that an outlook closes at once show it closed, though more passes now', () => {
    const parameters = { phaseWeeks: 1 }
    const scenario: Scenario = { asOf: '2025-06-09', parameters, outlook: 'stress' }
    const overrides = Object.fromEntries(dataset.lanes.map(({ id }) => [id, dataset.stressState]))
    const closed = evaluate(network, { asOf: '2025-06-09', parameters, overrides })
    const worst = flowsOf(scenario, 'worst')
    expect(worst.story.finding).toMatch(/^Week of 9 Jun 2025, if all licensed exports stop: /)
    expect(delivered(worst)).toEqual(close(delivered({ outcome: closed })))
  })

  test.each([
    ['past the horizon', '2026-06-08', falter],
    ['past a shorter horizon', '2025-09-08', { ...falter, horizonWeeks: 13 }],
    ['before the calendar', '2025-01-05', falter],
    ['of the as-of date itself', '2025-06-15', falter],
  ])('%s are those of the as-of date, and no week is named', (_, week, scenario) => {
    const now = flowsOf(scenario, null)
    expect(now.story.finding).toMatch(/^Two thirds of the magnets get through/)
    expect(flowsOf(scenario, week).story).toEqual(now.story)
    expect(flowsOf(scenario, week).outcome.lanes).toEqual(now.outcome.lanes)
  })

  test('in the last week of the horizon are drawn as any other', () => {
    expect(flowsOf(falter, '2026-06-07').story.finding).toMatch(/^Week of 1 Jun 2026, if events go as switched: /)
    expect(flowsOf({ ...falter, horizonWeeks: 13 }, '2025-09-07').story.finding).toMatch(
      /^Week of 1 Sep 2025, if events go as switched: /,
    )
  })
})
