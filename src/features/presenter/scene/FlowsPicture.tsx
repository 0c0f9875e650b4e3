// The flow picture on the stage, with what the step picks of it.
import { useMemo } from 'react'
import { FlowChart } from '../../../charts/flow/FlowChart'
import { FlowLegend } from '../../../charts/flow/FlowLegend'
import { shapeFlow, tellFlow } from '../../../charts/flow/shapeFlow'
import { joinSentences } from '../../../format/sentences'
import { useSettledResults } from '../../../results/Results'
import { useWorkspace } from '../../../results/Workspace'
import { useChoices } from '../../../state/useScenarioStore'
import { t } from '../../../texts/translate'
import { Enlarged } from './Enlarged'

export function FlowsPicture() {
  const { dataset, network } = useWorkspace()
  const { outcome } = useSettledResults()
  const maker = useChoices(({ view }) => view.maker)
  const component = useChoices(({ view }) => view.component)
  const trace = useChoices(({ view }) => view.trace)
  const shape = useMemo(() => shapeFlow(network, { maker, component }), [network, maker, component])
  const story = useMemo(() => tellFlow(network, shape, outcome), [network, shape, outcome])
  return (
    <Enlarged label={joinSentences(t('Flow picture.'), story.summary)} caption={<FlowLegend dataset={dataset} />}>
      {({ width, height }) => (
        <FlowChart
          network={network}
          shape={shape}
          story={story}
          outcome={outcome}
          width={width}
          height={height}
          trace={trace}
          onTrace={ignore}
        />
      )}
    </Enlarged>
  )
}

/** On the stage a mark is not followed by hand; the step says which one is. */
function ignore(): void {}
