// What to do about it: the stock that rides the scenario out, and levers of one's own.

import { useId, useRef } from 'react'
import { leversOf } from '../../results/measures'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { AddLever } from './AddLever'
import { BufferPart } from './BufferPart'
import { nameDraws, writeDrawsSource } from './drawsText'
import { LeverList } from './LeverList'
import { leversFinding } from './leverText'
import styles from './measures.module.css'
import { useDrawsTaken } from './useDrawsTaken'
import { useLeverEffects } from './useLeverEffects'

export function MeasuresPanel() {
  const { dataset } = useWorkspace()
  const measures = useChoices((choices) => choices.scenario.measures)
  const { clearMeasures } = useScenarioActions()
  const count = leversOf(dataset, measures).length
  const taken = useDrawsTaken()
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
      source={writeDrawsSource(taken)}
    >
      <div className={styles.container}>
        <BufferPart />
        <LeversPart />
      </div>
    </Panel>
  )
}

export default MeasuresPanel

function LeversPart() {
  const { dataset } = useWorkspace()
  const measures = useChoices((choices) => choices.scenario.measures)
  const effects = useLeverEffects()
  const taken = useDrawsTaken()
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const levers = leversOf(dataset, measures)
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} ref={heading} tabIndex={-1} className={styles.finding} translate="no">
        {leversFinding(levers.length, effects.now, effects.bare)}
      </h3>
      <p className={styles.note}>
        {t(
          'What the makers could do, whatever the capitals do. Levers are part of the scenario and apart from its events; nothing is said about what they cost. A lever helps where fewer vehicles are lost within the horizon, in the chosen outlook, with it than without it, or none either way and exposure is lower; in at least nine of ten {draws} it carries no regret.',
          { draws: nameDraws(taken) },
        )}
      </p>
      {levers.length > 0 ? (
        // Focus goes to the heading when the row that held it is taken away.
        <LeverList levers={levers} effects={effects} onRemoved={() => heading.current?.focus()} />
      ) : null}
      <AddLever levers={levers} />
    </section>
  )
}
