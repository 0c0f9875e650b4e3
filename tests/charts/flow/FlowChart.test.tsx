// The flow picture by role and name: pointing, following, keyboard travel, and no mark without a number.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { FlowChart } from '../../../src/charts/flow/FlowChart'
import { shapeFlow, tellFlow } from '../../../src/charts/flow/shapeFlow'
import type { Scenario } from '../../../src/model/scenario'
import { network, outcomeOf } from './flowCases'

interface ChartCase {
  scenario?: Partial<Scenario>
  width?: number
  height?: number
}

function Chart({ scenario, width = 960, height = 380 }: ChartCase) {
  const [trace, setTrace] = useState<string | null>(null)
  const shape = shapeFlow(network, { maker: null, component: null })
  const outcome = outcomeOf(scenario)
  const story = tellFlow(network, shape, outcome)
  return <FlowChart {...{ network, shape, story, outcome, width, height, trace }} onTrace={setTrace} />
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
