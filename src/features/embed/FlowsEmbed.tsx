// The flow picture, as large as its frame.
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import { FlowLegend } from '../../charts/flow/FlowLegend'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { FlowView, useFlows, useFollowed } from '../../views/FlowView'
import styles from './embed.module.css'

/** From this width on flows run to the right; a frame that is nearly as wide gets that picture a little smaller. Px. */
const rightFrom = 600
const nearly = 540
/** Size of a frame that does not know its own. */
const usual = { width: 960, height: 420 }

export function FlowsEmbed() {
  const flows = useFlows()
  const { network, shape, story } = flows
  const opening = useChoices(({ view }) => view.trace)
  const [trace, setTrace] = useState(opening)
  const followed = useFollowed(flows, trace)
  const { ref, width: measured, height } = useElementSize()
  const width = Math.floor(measured) || usual.width
  const drawn = width >= nearly ? Math.max(rightFrom, width) : width
  const scale = width / drawn
  const room = Math.floor(height) || usual.height
  return (
    <>
      <section
        ref={ref}
        className={styles.fill}
        data-way={drawn < rightFrom ? 'down' : 'right'}
        aria-label={t('Magnet flows')}
      >
        <div className={styles.scaled} style={scale < 1 ? { transform: `scale(${scale})` } : undefined}>
          <FlowView flows={flows} width={drawn} height={Math.floor(room / scale)} trace={trace} onTrace={setTrace} />
        </div>
      </section>
      <FlowLegend dataset={network.dataset} shape={shape} now={story.now} followed={followed} width={width} />
    </>
  )
}
