// The flow picture on the page: bound to the results and to what is picked, with its controls, legend and table twin.
import { useElementSize } from '@mantine/hooks'
import { useCallback, useState } from 'react'
import { FlowLegend } from '../../charts/flow/FlowLegend'
import type { Trace } from '../../charts/flow/traceFlow'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { FlowView, useFlows, useFollowed } from '../../views/FlowView'
import { FlowControls } from './FlowControls'
import styles from './flows.module.css'
import { TraceBar } from './TraceBar'

const source = t(
  'Tonnes of magnet a year, at the licenses of the day. Illustrative; shares are assumptions unless a source says otherwise.',
)

/** `height`: of the picture or its table alone, in px; title, controls, legend and source line come on top. */
export function FlowPanel({ height }: { height: number }) {
  const flows = useFlows()
  const { network, shape, story } = flows
  const { graph } = shape
  const { dataset } = network
  const trace = useChoices(({ view }) => view.trace)
  const isTable = useChoices(({ view }) => view.flowTable)
  const { show } = useScenarioActions()
  const { ref, width } = useWidth()
  const followed = useFollowed(flows, trace)
  const follow = (marks: Trace) => show({ trace: marks })
  return (
    <Panel label={t('Magnet flows')} title={story.finding} source={source}>
      <FlowControls dataset={dataset} selection={graph.selection} isTable={isTable} onShow={show} />
      <div className={styles.line}>
        <FlowLegend
          dataset={dataset}
          shape={shape}
          now={story.now}
          followed={followed}
          isTold
          width={(width ?? fallback) - (followed ? traceRoom : 0)}
        />
        {followed ? <TraceBar network={network} graph={graph} followed={followed} onTrace={follow} /> : null}
      </div>
      <div ref={ref} className={styles.frame} style={{ minHeight: height }}>
        {width === null ? null : (
          <FlowView flows={flows} width={width} height={height} trace={trace} onTrace={follow} asTable={isTable} />
        )}
      </div>
    </Panel>
  )
}

/** Px that what is followed takes beside the legend. */
const traceRoom = 420

/** Width where an element says it has none, as in a test without layout. */
const fallback = 960

/**
 * The width of an element, known before the first paint: `ref` goes to the element; `width` is its inner width in px,
 * null before it is there.
 */
function useWidth() {
  const { ref: observe, width: observed } = useElementSize()
  const [first, setFirst] = useState<number | null>(null)
  const ref = useCallback(
    (element: HTMLDivElement | null) => {
      observe(element)
      if (element) setFirst(element.clientWidth || fallback)
    },
    [observe],
  )
  return { ref, width: first === null ? null : observed > 0 ? Math.floor(observed) : first }
}
