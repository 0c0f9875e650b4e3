// The flow picture as it is handed out: what is picked and followed on the page stays so.
import { FlowChart } from '../../../charts/flow/FlowChart'
import { formatNowOfNormal, markName, stateWord } from '../../../charts/flow/flowWords'
import { shapeFlow, tellFlow } from '../../../charts/flow/shapeFlow'
import { rankLicenseStates } from '../../../charts/licenseScale'
import { joinSentences } from '../../../format/sentences'
import type { Dataset } from '../../../model/dataset'
import { t } from '../../../texts/translate'
import { type LegendEntry, LegendStrip } from './LegendStrip'
import { chartWidth, type PageState, type PicturePlan } from './pictureKinds'
import styles from './pictures.module.css'

const height = 440

export function planFlows({ network, outcome, view }: PageState): PicturePlan {
  const shape = shapeFlow(network, { maker: view.maker, component: view.component })
  const story = tellFlow(network, shape, outcome)
  const followed = markName(shape.graph, view.trace)
  return {
    title: story.finding,
    measure: t('Tonnes of magnet a year, now and in normal times: {amounts}', {
      amounts: formatNowOfNormal(story.now.total, shape.graph.baseline),
    }),
    note: joinSentences([
      followed ? t('Followed: {followed}; the rest is drawn pale.', { followed }) : '',
      t('At the licenses of the day. Shares are assumptions unless a source says otherwise.'),
    ]),
    summary: story.summary,
    waiting: null,
    chart: (
      <>
        <FlowChart
          network={network}
          shape={shape}
          story={story}
          outcome={outcome}
          width={chartWidth}
          height={height}
          trace={view.trace}
          onTrace={() => undefined}
        />
        <LegendStrip entries={flowLegend(network.dataset)} width={chartWidth} />
      </>
    ),
  }
}

function flowLegend(dataset: Dataset): LegendEntry[] {
  const ranks = rankLicenseStates(dataset)
  return [
    ...dataset.licenseStates.map(({ id }) => ({
      text: stateWord(dataset, id),
      swatch: <rect width={16} height={12} fill={`url(#license-${ranks.get(id) ?? 'open'})`} />,
    })),
    { text: stateWord(dataset, null), swatch: <rect width={16} height={12} className={styles.free} /> },
    {
      text: t('Not getting through'),
      swatch: <rect x={0.5} y={0.5} width={15} height={11} className={styles.ghost} />,
    },
  ]
}
