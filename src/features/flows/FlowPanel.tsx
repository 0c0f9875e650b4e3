// The flow picture on the page: bound to the results and to what is picked, with its controls, legend and table twin.
import { useMemo } from 'react'
import { FlowChart } from '../../charts/flow/FlowChart'
import { FlowLegend } from '../../charts/flow/FlowLegend'
import { FlowTable } from '../../charts/flow/FlowTable'
import { formatNowOfNormal, markName, selectionWords } from '../../charts/flow/flowWords'
import { shapeFlow, tellFlow } from '../../charts/flow/shapeFlow'
import { useSettledResults } from '../../results/Results'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { FlowControls } from './FlowControls'
import styles from './flows.module.css'
import { useWidth } from './useWidth'

const source = t(
  'Tonnes of magnet a year, at the licenses of the day. Illustrative; shares are assumptions unless a source says otherwise.',
)

/** `height`: of the picture or its table alone, in px; title, controls, legend and source line come on top. */
export function FlowPanel({ height }: { height: number }) {
  const { dataset, network } = useWorkspace()
  const { outcome } = useSettledResults()
  const maker = useChoices(({ view }) => view.maker)
  const component = useChoices(({ view }) => view.component)
  const trace = useChoices(({ view }) => view.trace)
  const isTable = useChoices(({ view }) => view.flowTable)
  const { show } = useScenarioActions()
  const { ref, width } = useWidth()
  const shape = useMemo(() => shapeFlow(network, { maker, component }), [network, maker, component])
  const story = useMemo(() => tellFlow(network, shape, outcome), [network, shape, outcome])
  const { selection, baseline } = shape.graph
  const isNarrowed = selectionWords(network, selection) !== null
  return (
    <Panel
      label={t('Magnet flows')}
      title={story.finding}
      measure={isNarrowed ? formatNowOfNormal(story.now.total, baseline) : null}
      source={source}
    >
      <FlowControls
        dataset={dataset}
        selection={selection}
        isTable={isTable}
        followed={isTable ? null : markName(shape.graph, trace)}
        onShow={show}
      />
      <div ref={ref} className={styles.frame} style={{ minHeight: height }}>
        {width === null ? null : isTable ? (
          <FlowTable dataset={dataset} shape={shape} story={story} height={height} />
        ) : (
          <FlowChart
            network={network}
            shape={shape}
            story={story}
            outcome={outcome}
            width={width}
            height={height}
            trace={trace}
            onTrace={(id) => show({ trace: id })}
          />
        )}
      </div>
      <FlowLegend dataset={dataset} />
    </Panel>
  )
}
