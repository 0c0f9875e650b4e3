// What to do about it: the stock that rides the scenario out, and levers of one's own.

import { leversOf } from '../../results/levers'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
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
      title={t('What to do about it')}
      label={t('What to do about it')}
      measure={
        count > 0 ? t('{count, plural, one {one lever} other {# levers}} of one’s own in force', { count }) : null
      }
      controls={
        count > 0 ? (
          <button type="button" className={styles.text} onClick={clearMeasures}>
            {t('Remove all levers')}
          </button>
        ) : null
      }
      source={t(
        'Range of our assumptions: the same draws as everywhere on the page, fewer of them. Illustrative model results.',
      )}
    >
      <div className={styles.container}>
        <BufferPart />
        <LeversPart />
      </div>
    </Panel>
  )
}

export default MeasuresPanel
