// The provenance drawer: opened by the view, closed by Escape, and leading on to inputs and to the method.
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ProvenanceDrawer } from '../../../src/features/provenance/ProvenanceDrawer'
import { SourceLink } from '../../../src/views/marks/SourceLink'
import { renderFigures } from '../../words/figures/renderFigures'

const drawer = () => screen.findByRole('dialog', { name: 'Where this comes from' })

describe('ProvenanceDrawer', () => {
  it('shows nothing while no figure is open', () => {
    renderFigures(<ProvenanceDrawer />)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('shows value, basis, working and inputs of the figure in the address', async () => {
    renderFigures(<ProvenanceDrawer />, { figure: 'exposure/ford' })
    const inside = within(await drawer())
    expect(inside.getByRole('heading', { name: 'Exposure of Ford' })).toBeVisible()
    expect(inside.getByText('65 of 100')).toBeVisible()
    expect(inside.getByText(/rests on \d+ assumptions/)).toBeVisible()
    expect(inside.getByText(/^100 × ∛\(.* = 64\.9$/)).toBeVisible()
    expect(inside.getByRole('button', { name: /^China dependency/ })).toBeVisible()
  })

  it('works out the weeks around a line stop', async () => {
    renderFigures(<ProvenanceDrawer />, { figure: 'line-stop-stress/gm' })
    expect(
      await screen.findByText(/^Output lost by all lines together, week of .*, in which the first line stops: /),
    ).toBeVisible()
  })

  it('leads from an input to its own provenance', async () => {
    const { store } = renderFigures(<ProvenanceDrawer />, { figure: 'exposure/ford' })
    await userEvent.click(within(await drawer()).getByRole('button', { name: /^China dependency/ }))
    expect(store.getState().present.view.figure).toBe('china-dependency/ford')
    expect(await screen.findByRole('heading', { name: 'China dependency of Ford' })).toHaveFocus()
  })

  it('leads back to the figure whose input was opened, also where the browser went back', async () => {
    const { store } = renderFigures(<ProvenanceDrawer />, { figure: 'exposure/ford' })
    const back = () => screen.queryByRole('button', { name: /^Back to/ })
    const follow = async () =>
      userEvent.click(within(await drawer()).getByRole('button', { name: /^China dependency/ }))
    expect(back()).not.toBeInTheDocument()
    await follow()
    await userEvent.click(await screen.findByRole('button', { name: 'Back to “Exposure of Ford”' }))
    expect(store.getState().present.view.figure).toBe('exposure/ford')
    expect(back()).not.toBeInTheDocument()
    await follow()
    await screen.findByRole('button', { name: 'Back to “Exposure of Ford”' })
    act(() => store.getState().show({ figure: 'exposure/ford' }))
    expect(back()).not.toBeInTheDocument()
    // Closed and opened again, there is nowhere to go back to.
    await follow()
    act(() => store.getState().show({ figure: null }))
    act(() => store.getState().show({ figure: 'supply' }))
    expect(back()).not.toBeInTheDocument()
  })

  it('closes with Escape and with its button', async () => {
    const { store } = renderFigures(<ProvenanceDrawer />, { figure: 'supply' })
    await drawer()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(store.getState().present.view.figure).toBeNull())
    store.getState().show({ figure: 'supply' })
    await userEvent.click(within(await drawer()).getByRole('button', { name: 'Close' }))
    expect(store.getState().present.view.figure).toBeNull()
  })

  it('says so when the address asks for an unknown figure', async () => {
    renderFigures(<ProvenanceDrawer />, { figure: 'exposure/nobody' })
    expect(within(await drawer()).getByRole('alert')).toHaveTextContent('The address asks for “exposure/nobody”')
  })

  it('goes to the method page', async () => {
    const { store } = renderFigures(<ProvenanceDrawer />, { figure: 'risk-index' })
    await userEvent.click(within(await drawer()).getByRole('link', { name: 'Method: Inflation risk' }))
    expect(store.getState().present.view).toMatchObject({ page: 'method', figure: null })
  })
})

describe('SourceLink', () => {
  const source = { id: 's', title: 'A title', publisher: 'A publisher', year: 2025 }

  it('links web addresses safely', () => {
    renderFigures(<SourceLink source={{ ...source, url: 'https://example.org/a' }} />)
    const link = screen.getByRole('link', { name: /A title/ })
    expect(link).toHaveAttribute('rel', 'noreferrer')
    expect(link).toHaveAttribute('target', '_blank')
    expect(screen.getByText(/A publisher, 2025/)).toBeVisible()
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', null])('does not link %j', (url) => {
    renderFigures(<SourceLink source={{ ...source, url }} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('A title')).toBeVisible()
  })
})
