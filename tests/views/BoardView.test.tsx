// The board to read, and the reading of a lane that page, stage, frame and hand-outs share.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BoardView, readLane } from '../../src/views/BoardView'
import { shippedDataset } from '../app/shipped'
import { renderShare } from '../features/share/renderShare'

const dataset = shippedDataset()

test('a lane is read as the name and the rank of its state, and the share that passes', () => {
  const lane = { state: 'suspended', clearance: 0.0523 }
  expect(readLane(dataset, lane)).toEqual({ state: 'Suspended', rank: 'suspended', share: '5%' })
  const opened = { ...lane, state: 'case-by-case', clearance: 0.35 }
  expect(readLane(dataset, opened)).toEqual({ state: 'Case-by-case review', rank: 'case-by-case', share: '35%' })
})

test('each lane stands in the row of what it carries and the column of where to', () => {
  renderShare(<BoardView />, '?v=2&lane=heavy-magnets/ford-suppliers:suspended')
  const [magnets] = screen.getAllByRole('table')
  const heads = within(magnets!).getAllByRole('columnheader')
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    ...['Chinese exports of', 'to GM suppliers', 'to Ford suppliers', 'to Stellantis suppliers'],
  ])
  const [, heavy] = within(magnets!).getAllByRole('row')
  const states = within(heavy!).getAllByRole('cell')
  expect(states.map(({ textContent }) => /set by hand/.test(textContent))).toEqual([false, true, false])
  expect(states[1]).toHaveTextContent(/^Suspendedset by hand · \d+% passesphasing in: 5% from 30 Jun$/)
})
