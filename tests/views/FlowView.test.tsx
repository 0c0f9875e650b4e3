// The flows of the evaluated state: what is picked of them, to look at or to work with.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { FlowView, readFlows, useFlows } from '../../src/views/FlowView'
import { handoutOf, network, opening } from '../exports/handouts'
import { renderShare } from '../features/share/renderShare'

const { outcome } = handoutOf(opening)
const size = { width: 960, height: 420 }
const view = { ...opening.view, maker: 'ford' }

describe('the flows', () => {
  test('of a state that is at hand are those of the page at the same state', () => {
    let finding = ''
    const Read = () => {
      finding = useFlows().story.finding
      return null
    }
    renderShare(<Read />, '?v=1&maker=ford')
    expect(finding).toMatch(/^Ford only: /)
    expect(readFlows(network, outcome, view).story.finding).toBe(finding)
  })

  test('to work with tell which mark is to be followed', async () => {
    const onTrace = vi.fn()
    render(<FlowView flows={readFlows(network, outcome, view)} {...size} trace={null} onTrace={onTrace} />)
    await userEvent.click(screen.getByRole('button', { name: /^China, Magnets/ }))
    expect(onTrace).toHaveBeenCalledWith('magnet-cn')
    expect(screen.queryByRole('button', { name: /^GM, Automakers/ })).toBeNull()
  })

  test('stand as a table in place of the picture', () => {
    render(<FlowView flows={readFlows(network, outcome, view)} {...size} trace={null} asTable />)
    expect(screen.getByRole('table', { name: /^Magnet flows in tonnes a year/ })).toBeInTheDocument()
    expect(screen.queryByRole('group', { name: /^Flow picture/ })).toBeNull()
  })
})
