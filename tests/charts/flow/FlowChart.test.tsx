// The flow picture by role and name: pointing, following, keyboard travel, and no mark without a number.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { FlowChart } from '../../../src/charts/flow/FlowChart'
import { shapeFlow, tellFlow } from '../../../src/charts/flow/shapeFlow'
import { followFlow, type Trace } from '../../../src/charts/flow/traceFlow'
import type { Scenario } from '../../../src/model/scenario'
import { readBand, widthOf } from '../bandWidths'
import { network, outcomeOf } from './flowCases'

interface ChartCase {
  scenario?: Partial<Scenario>
  width?: number
  height?: number
}

function Chart({ scenario, width = 960, height = 380 }: ChartCase) {
  const [trace, setTrace] = useState<Trace>([])
  const shape = shapeFlow(network, { maker: null, component: null })
  const outcome = outcomeOf(scenario)
  const story = tellFlow(network, shape, outcome)
  const followed = followFlow(network, shape.graph, outcome, trace)
  return <FlowChart {...{ network, shape, story, outcome, followed, width, height }} onTrace={setTrace} />
}

const steering = /^China to Power steering/

describe('FlowChart', () => {
  it('names its marks and itself', () => {
    render(<Chart />)
    expect(screen.getByRole('group', { name: /2,058 of 3,102 t of magnets a year get through/ })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^GM, Automakers\. .* 67% of normal/ })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: steering })).toHaveAccessibleName(/Temporary license: 50% clears now/)
  })

  it('follows a mark and lets go of it', async () => {
    const user = userEvent.setup()
    render(<Chart />)
    const mark = screen.getByRole('button', { name: steering })
    await user.click(mark)
    expect(mark).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('button', { name: /^Speakers, Components/ })).toHaveAttribute('data-standing', 'muted')
    await user.click(mark)
    expect(mark).toHaveAttribute('aria-pressed', 'false')
  })

  it('draws of each link the part that is followed, and tells it at each mark', async () => {
    const user = userEvent.setup()
    render(<Chart />)
    await user.click(screen.getByRole('button', { name: /^Myanmar, Mining/ }))
    await user.click(screen.getByRole('button', { name: /^Ford, Automakers/ }))
    expect(screen.getByRole('button', { name: /^Myanmar, Mining/ })).toHaveAttribute('aria-pressed', 'true')
    const ford = screen.getByRole('button', { name: /^Ford, Automakers/ })
    expect(ford).toHaveAttribute('aria-pressed', 'true')
    const [, now, normal] =
      /Myanmar to Ford: ([\d.]+) of ([\d.]+) t\b/.exec(ford.getAttribute('aria-label') ?? '') ?? []
    expect(Number(now)).toBeLessThan(Number(normal))
    expect(Number(normal)).toBeLessThan(200)
    const mark = screen.getByRole('button', { name: /^Myanmar to China/ })
    const widths = [...mark.querySelectorAll('.freeBand')].map((path) =>
      widthOf(readBand(path.getAttribute('d') ?? '').atSource),
    )
    // The whole link, and in it the part that ends at Ford.
    expect(widths).toHaveLength(2)
    expect(widths[1]! / widths[0]!).toBeGreaterThan(0.2)
    expect(widths[1]! / widths[0]!).toBeLessThan(0.6)
  })

  it('follows a second mark by keyboard, and lets go of all with Escape', async () => {
    const user = userEvent.setup()
    render(<Chart />)
    await user.tab()
    await user.keyboard('{Enter}{ArrowRight}{ArrowRight}{Enter}')
    const pressed = () => screen.getAllByRole('button', { pressed: true }).map((mark) => mark.dataset.mark)
    expect(pressed()).toEqual(['mine-cn', 'oxide-cn'])
    await user.keyboard('{Escape}{Escape}')
    expect(screen.queryAllByRole('button', { pressed: true })).toEqual([])
  })

  it('is one tab stop from which arrow keys travel', async () => {
    const user = userEvent.setup()
    render(<Chart />)
    await user.tab()
    expect(screen.getByRole('button', { name: /^China, Mining/ })).toHaveFocus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(screen.getByRole('button', { name: /^China, Separation/ })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: /^China, Separation/ })).toHaveAttribute('aria-pressed', 'true')
    await user.keyboard('{End}')
    expect(screen.getByRole('button', { name: /^Malaysia, Separation/ })).toHaveFocus()
    expect(screen.getAllByRole('button').filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1)
  })

  it('shows details of what has the focus until Escape', async () => {
    const user = userEvent.setup()
    render(<Chart />)
    await user.tab()
    expect(screen.getByText(/^1,463 of 2,277 t a year, 64% of normal$/)).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(screen.queryByText(/^1,463 of 2,277 t a year/)).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^China, Mining/ })).toHaveFocus()
  })

  it('keeps its elements when the scenario changes', () => {
    const { rerender } = render(<Chart />)
    const before = screen.getByRole('button', { name: steering })
    const bandOf = (mark: HTMLElement) => mark.querySelector('path[fill^="url(#license-"]')
    const band = bandOf(before)
    const places = () => [...document.querySelectorAll('rect')].map((rect) => rect.outerHTML)
    const nodes = places()
    rerender(<Chart scenario={{ asOf: '2025-09-01', events: { 'talks-falter': true } }} />)
    const after = screen.getByRole('button', { name: steering })
    expect(after).toBe(before)
    expect(bandOf(after)).toBe(band)
    expect(band).toHaveAttribute('fill', 'url(#license-suspended)')
    expect(places()).toEqual(nodes)
  })

  it.each(['open', 'general', 'temporary', 'case-by-case', 'suspended'])(
    'draws numbers only with all lanes %s',
    (state) => {
      const overrides = Object.fromEntries(network.dataset.lanes.map(({ id }) => [id, state]))
      for (const [width, height] of [
        [960, 380],
        [358, 640],
      ] as const) {
        const { container, unmount } = render(<Chart scenario={{ overrides }} width={width} height={height} />)
        expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/)
        unmount()
      }
    },
  )
})
