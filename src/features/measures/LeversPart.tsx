// Levers of one's own, apart from the events: add one, see what each does, take it away.
import { useId, useRef } from 'react'
import { leversOf } from '../../results/levers'
import { useWorkspace } from '../../results/Workspace'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { AddLever } from './AddLever'
import { LeverList } from './LeverList'
import { leversFinding } from './leverText'
import styles from './measures.module.css'
import { useLeverEffects } from './useLeverEffects'

export function LeversPart() {
  const { dataset } = useWorkspace()
  const measures = useChoices((choices) => choices.scenario.measures)
  const effects = useLeverEffects()
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const levers = leversOf(dataset, measures)
  return (
    <section className={styles.levers} aria-labelledby={headingId}>
      <h3 id={headingId} ref={heading} tabIndex={-1} className={styles.finding} translate="no">
        {leversFinding(levers.length, effects.now, effects.bare)}
      </h3>
      <p className={styles.note}>
        {t(
          'What the makers could do, whatever the capitals do. Levers are part of the scenario and apart from its events; nothing is said about what they cost. A lever helps where fewer vehicles are lost with it than without it, or none either way and exposure is lower; in nine draws of ten or more it carries no regret.',
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
