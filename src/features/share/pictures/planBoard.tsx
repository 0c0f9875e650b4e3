// The license board as it is handed out.
import { BoardPicture } from '../../../charts/board/BoardPicture'
import { findBoard } from '../../../charts/board/findBoard'
import { joinClauses } from '../../../format/sentences'
import { t } from '../../../texts/translate'
import { chartWidth, type PageState, type PicturePlan } from './pictureKinds'

export function planBoard({ network, scenario, outcome }: PageState): PicturePlan {
  const { dataset } = network
  const held = new Set(Object.keys(scenario.overrides ?? {}))
  const states = dataset.lanes.map(({ id, material, destination }) => {
    const from = dataset.materials.find((one) => one.id === material)?.name ?? material
    const to = dataset.destinations.find((one) => one.id === destination)?.name ?? destination
    const state = dataset.licenseStates.find((one) => one.id === outcome.lanes[id]?.state)?.name ?? ''
    return t('{from} to {to}: {state}', { from, to, state: state.toLowerCase() })
  })
  return {
    title: findBoard(dataset, outcome),
    measure: t('Export license of each lane, and the share of normal flow that passes'),
    note: t('Lanes of the model: what China exports, by what it is and to whom. Shares that pass are assumptions.'),
    summary: t('License board. {states}.', { states: joinClauses(states) }),
    waiting: null,
    chart: <BoardPicture dataset={dataset} outcome={outcome} held={held} width={chartWidth} />,
  }
}
