// The license board as a picture: lanes as a grid of materials by destinations, each with its state as swatch and word.
import { formatShare } from '../../format/numbers'
import { breaksOf, cutToWidth, textWidth } from '../../format/textWidth'
import type { Dataset } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'
import { t } from '../../texts/translate'
import { rankLicenseStates } from '../licenseScale'
import { arrangeBoards, type Board } from './arrangeBoards'
import styles from './board.module.css'

interface BoardPictureProps {
  dataset: Dataset
  outcome: Outcome
  /** Lanes set by hand, by id. */
  held: ReadonlySet<string>
  /** Px. */
  width: number
}

const nameWidth = 248
const headHeight = 24
const rowHeight = 48
const boardGap = 16
const columnGap = 8

export function BoardPicture({ dataset, outcome, held, width }: BoardPictureProps) {
  const boards = arrangeBoards(dataset)
  const heights = boards.map(({ rows }) => headHeight + rows.length * rowHeight)
  const height = heights.reduce((sum, one) => sum + one + boardGap, -boardGap)
  const topOf = (index: number) => heights.slice(0, index).reduce((sum, one) => sum + one + boardGap, 0)
  return (
    <svg className={styles.picture} width={width} height={Math.max(0, height)} aria-hidden="true" focusable="false">
      {boards.map((board, index) => (
        <g key={board.destinations.map(({ id }) => id).join()} transform={`translate(0 ${topOf(index)})`}>
          <BoardGrid board={board} dataset={dataset} outcome={outcome} held={held} width={width} />
        </g>
      ))}
    </svg>
  )
}

function BoardGrid({ board, dataset, outcome, held, width }: BoardPictureProps & { board: Board }) {
  const { destinations, rows } = board
  const ranks = rankLicenseStates(dataset)
  const step = (width - nameWidth) / destinations.length
  const wordRoom = step - 28 - columnGap
  const xOf = (column: number) => nameWidth + column * step
  const nameOf = (state: string) => dataset.licenseStates.find(({ id }) => id === state)?.name ?? state
  return (
    <>
      <text x={0} y={16} className={styles.soft}>
        {t('Chinese exports of')}
      </text>
      {destinations.map(({ id, name }, column) => (
        <text key={id} x={xOf(column)} y={16} className={styles.soft}>
          {cutToWidth(t('to {destination}', { destination: name }), step - columnGap, (part) => textWidth(part, 12))}
        </text>
      ))}
      {rows.map(({ material, lanes }, row) => {
        const y = headHeight + row * rowHeight
        return (
          <g key={material.id}>
            <path d={`M0 ${y}H${width}`} className={styles.line} />
            <text y={y + 20} className={styles.name}>
              {twoLines(material.name, nameWidth - 16).map((line, index) => (
                <tspan key={line} x={0} dy={index === 0 ? 0 : 18}>
                  {line}
                </tspan>
              ))}
            </text>
            {lanes.map((lane, column) => {
              const now = lane && outcome.lanes[lane.id]
              const x = xOf(column)
              if (!lane || !now) return null
              return (
                <g key={lane.id}>
                  <rect
                    x={x}
                    y={y + 9}
                    width={20}
                    height={14}
                    fill={`url(#license-${ranks.get(now.state) ?? 'open'})`}
                  />
                  <text x={x + 28} y={y + 20} className={styles.name}>
                    {cutToWidth(nameOf(now.state), wordRoom, (part) => textWidth(part, 14))}
                  </text>
                  <text x={x + 28} y={y + 37} className={styles.soft}>
                    {cutToWidth(passes(now.clearance, held.has(lane.id)), wordRoom, (part) => textWidth(part, 12))}
                  </text>
                </g>
              )
            })}
          </g>
        )
      })}
    </>
  )
}

function passes(clearance: number, byHand: boolean): string {
  return t(byHand ? 'set by hand · {share} passes' : '{share} passes', { share: formatShare(clearance) })
}

/**
 * A name on one line if it fits, else broken before what stands in brackets, or at the last place before the edge; what
 * two lines do not hold is cut.
 */
function twoLines(name: string, width: number): string[] {
  if (textWidth(name, 14) <= width) return [name]
  const breaks = breaksOf(name)
  const fits = ([head]: readonly string[]) => textWidth(head ?? '', 14) <= width
  const brackets = breaks.find((lines) => /^[(（]/.test(lines[1]) && fits(lines))
  const lines = brackets ?? breaks.findLast(fits) ?? [name]
  return lines.map((line) => cutToWidth(line, width, (part) => textWidth(part, 14)))
}
