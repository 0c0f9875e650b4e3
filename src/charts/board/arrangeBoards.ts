// Which lanes stand in which cell of the license board.
import type { Dataset, Lane, Named } from '../../model/dataset'

export interface Board {
  destinations: Named[]
  rows: { material: Named; lanes: (Lane | undefined)[] }[]
}

/** Materials that go to the same destinations share one board. */
export function arrangeBoards({ lanes, materials, destinations }: Dataset): Board[] {
  const boards = new Map<string, Board>()
  for (const material of materials) {
    const own = destinations.filter(({ id }) =>
      lanes.some((lane) => lane.material === material.id && lane.destination === id),
    )
    const key = own.map(({ id }) => id).join()
    const board = boards.get(key) ?? { destinations: own, rows: [] }
    board.rows.push({
      material,
      lanes: own.map(({ id }) => lanes.find((lane) => lane.material === material.id && lane.destination === id)),
    })
    boards.set(key, board)
  }
  return [...boards.values()].filter((board) => board.destinations.length > 0)
}
