// What to do about it: the stock that rides the scenario out, and levers of one's own.

import { leversOf } from '../../results/levers'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { Panel } from '../../ui/Panel'
import { BufferPart } from './BufferPart'
import { LeversPart } from './LeversPart'
import styles from './measures.module.css'

export function MeasuresPanel() {
  const { dataset } = useWorkspace()
  const measures = useChoices((choices) => choices.scenario.measures)
  const { clearMeasures } = useScenarioActions()
  const count = leversOf(dataset, measures).length
  return (
    <Panel
      title="What to do about it"
      label="What to do about it"
      measure={count > 0 ? `${count === 1 ? 'one lever' : `${count} levers`} of one’s own in force` : null}
      controls={
        count > 0 ? (
          <button type="button" className={styles.text} onClick={clearMeasures}>
            Remove all levers
          </button>
        ) : null
      }
      source="Range of our assumptions: the same draws as everywhere on the page, fewer of them. Illustrative model results."
    >
      <div className={styles.container}>
        <BufferPart />
        <LeversPart />
      </div>
    </Panel>
  )
}

export default MeasuresPanel
