// The flow picture on the stage, with what the step picks of it.
import { FlowLegend } from '../../../charts/flow/FlowLegend'
import { joinSentences } from '../../../format/sentences'
import { useChoices } from '../../../state/useScenarioStore'
import { t } from '../../../texts/translate'
import { FlowView, useFlows, useFollowed } from '../../../views/FlowView'
import { Enlarged } from './Enlarged'

export function FlowsPicture() {
  const flows = useFlows()
  const { network, shape, story } = flows
  const trace = useChoices(({ view }) => view.trace)
  const followed = useFollowed(flows, trace)
  return (
    <Enlarged
      label={joinSentences(t('Flow picture.'), story.summary)}
      caption={<FlowLegend dataset={network.dataset} shape={shape} now={story.now} followed={followed} />}
    >
      {/* A mark is not followed by hand here; the step says which one is. */}
      {({ width, height }) => <FlowView flows={flows} width={width} height={height} trace={trace} />}
    </Enlarged>
  )
}
