// The license board of the evaluated state: its lanes as tables of materials by destinations, to read or to work with.
import { type ReactNode, useMemo } from 'react'
import { arrangeBoards } from '../charts/board/arrangeBoards'
import { LicenseSwatch } from '../charts/LicenseSwatch'
import { type LicenseRank, rankLicenseStates } from '../charts/licenseScale'
import { formatDateAfter } from '../format/dates'
import { formatShare } from '../format/numbers'
import type { Dataset, IsoDate, Lane } from '../model/dataset'
import type { LaneOutcome } from '../model/outcome'
import { useSettledCase } from '../results/CaseProvider'
import { type LanePhase, readLanePhases } from '../results/lanePhases'
import { useWorkspace } from '../results/Workspace'
import { useChoices } from '../state/useScenarioStore'
import { t } from '../texts/translate'
import styles from './board.module.css'

/** Of a lane whose state is not yet fully felt: `phasing in: 95% from 30 Jun`. */
export function writePhase({ share, from }: LanePhase, asOf: IsoDate): string {
  return t('phasing in: {share} from {date}', { share: formatShare(share), date: formatDateAfter(from, asOf) })
}

/** How a lane stands, in the words and the pattern of its state. */
export interface LaneStanding {
  state: string
  rank: LicenseRank | undefined
  /** Share of normal flow that passes: `34%`. */
  share: string
}

/** Reads what an outcome says of a lane. */
export function readLane(dataset: Dataset, { state, clearance }: LaneOutcome): LaneStanding {
  return {
    state: dataset.licenseStates.find(({ id }) => id === state)?.name ?? state,
    rank: rankLicenseStates(dataset).get(state),
    share: formatShare(clearance),
  }
}

interface TablesProps {
  className: string | undefined
  /** Draws a lane, given what it carries and where to, in the words of its column. */
  children: (lane: Lane, place: { material: string; destination: string; column: string }) => ReactNode
  /** Stands where a material does not go. */
  none: ReactNode
}

/** The grid of the board: a table for all materials that go to the same destinations. */
export function BoardTables({ className, children, none }: TablesProps) {
  const { dataset } = useWorkspace()
  const boards = useMemo(() => arrangeBoards(dataset), [dataset])
  const columnOf = (destination: string) => t('to {destination}', { destination })
  return boards.map(({ destinations, rows }) => (
    <table key={destinations.map(({ id }) => id).join()} className={className}>
      <thead>
        <tr>
          <th scope="col">{t('Chinese exports of')}</th>
          {destinations.map(({ id, name }) => (
            <th key={id} scope="col">
              {columnOf(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ material, lanes }) => (
          <tr key={material.id}>
            <th scope="row">{material.name}</th>
            {destinations.map(({ id, name }, place) => {
              const lane = lanes[place]
              const column = columnOf(name)
              return (
                <td key={id} data-column={column}>
                  {lane ? children(lane, { material: material.name, destination: name, column }) : none}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  ))
}

/** The board to read: each lane with its state as swatch and word. */
export function BoardView() {
  const { dataset } = useWorkspace()
  const state = useSettledCase()
  const { outcome, scenario } = state
  const phases = useMemo(() => readLanePhases(state), [state])
  const overrides = useChoices(({ scenario }) => scenario.overrides)
  return (
    <BoardTables className={styles.board} none={t('no lane')}>
      {({ id }) => {
        const now = outcome.lanes[id]
        if (!now) return null
        const { state: name, rank, share } = readLane(dataset, now)
        const phase = phases.get(id)
        return (
          <div className={styles.lane}>
            <LicenseSwatch rank={rank ?? 'open'} width={20} height={14} />
            <div>
              {name}
              <span className={styles.passes}>
                {t(overrides?.[id] !== undefined ? 'set by hand · {share} passes' : '{share} passes', { share })}
              </span>
              {phase ? <span className={styles.passes}>{writePhase(phase, scenario.asOf)}</span> : null}
            </div>
          </div>
        )
      }}
    </BoardTables>
  )
}
