// The license board: which lanes stand in which cell.
import { expect, test } from 'vitest'
import { arrangeBoards } from '../../../src/charts/board/arrangeBoards'
import type { Dataset } from '../../../src/model/dataset'
import { shippedDataset } from '../../app/shipped'

/** The boards in short: column ids, and for each row its material and lane ids. */
function layout(dataset: Dataset) {
  return arrangeBoards(dataset).map(({ destinations, rows }) => ({
    columns: destinations.map(({ id }) => id),
    rows: rows.map(({ material, lanes }) => [material.id, ...lanes.map((lane) => lane?.id)]),
  }))
}

test('both kinds of magnets share a board of the three; oxides and metals have their own', () => {
  expect(layout(shippedDataset())).toEqual([
    {
      columns: ['gm-suppliers', 'ford-suppliers', 'stellantis-suppliers'],
      rows: [
        [
          'heavy-magnets',
          'heavy-magnets/gm-suppliers',
          'heavy-magnets/ford-suppliers',
          'heavy-magnets/stellantis-suppliers',
        ],
        [
          'light-magnets',
          'light-magnets/gm-suppliers',
          'light-magnets/ford-suppliers',
          'light-magnets/stellantis-suppliers',
        ],
      ],
    },
    {
      columns: ['us-makers', 'third-countries'],
      rows: [['oxides-metals', 'oxides-metals/us-makers', 'oxides-metals/third-countries']],
    },
  ])
})

test('every lane has exactly one cell', () => {
  const dataset = shippedDataset()
  const cells = arrangeBoards(dataset).flatMap(({ rows }) => rows.flatMap(({ lanes }) => lanes.map((lane) => lane?.id)))
  expect(cells.sort()).toEqual(dataset.lanes.map(({ id }) => id).sort())
})

test('materials whose destinations differ stand on boards of their own', () => {
  const dataset = shippedDataset()
  const lanes = dataset.lanes.filter(({ id }) => id !== 'light-magnets/gm-suppliers')
  expect(layout({ ...dataset, lanes }).map(({ columns }) => columns)).toEqual([
    ['gm-suppliers', 'ford-suppliers', 'stellantis-suppliers'],
    ['ford-suppliers', 'stellantis-suppliers'],
    ['us-makers', 'third-countries'],
  ])
})

test('a material without lanes has no board', () => {
  const dataset = shippedDataset()
  const lanes = dataset.lanes.filter(({ material }) => material === 'oxides-metals')
  expect(layout({ ...dataset, lanes }).map(({ columns }) => columns)).toEqual([['us-makers', 'third-countries']])
  expect(arrangeBoards({ ...dataset, lanes: [] })).toEqual([])
})
