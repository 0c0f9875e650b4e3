// Assumptions, apart from events: grouped sliders with range, unit, basis and source, and a way back for each.

import type { Parameter } from '../../model/dataset'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { AssumptionControl } from './AssumptionControl'
import styles from './assumptions.module.css'

/** Parameters under their headings, in the dataset's order. */
function groupParameters(parameters: readonly Parameter[]): Map<string, Parameter[]> {
  const groups = new Map<string, Parameter[]>()
  for (const parameter of parameters) {
    const heading = parameter.group ?? t('Parameters')
    groups.set(heading, [...(groups.get(heading) ?? []), parameter])
  }
  return groups
}

export function AssumptionsPanel() {
  const { dataset } = useWorkspace()
  const set = useChoices((choices) => choices.scenario.parameters)
  const { resetParameters } = useScenarioActions()
  const count = Object.keys(set ?? {}).length
  return (
    <Panel
      title={t('Assumptions')}
      measure={t('low, central and high are the range of our assumptions; a departure is shaded')}
      controls={
        count > 0 ? (
          <button type="button" className={styles.reset} onClick={resetParameters}>
            {t(
              count === 1 ? 'Back to central for the one set by hand' : 'Back to central for all {count} set by hand',
              {
                count,
              },
            )}
          </button>
        ) : null
      }
    >
      <div className={styles.groups}>
        {[...groupParameters(dataset.parameters)].map(([heading, parameters]) => (
          <fieldset key={heading} className={styles.group}>
            <legend>{heading}</legend>
            {parameters.map((parameter) => (
              <AssumptionControl key={parameter.id} parameter={parameter} />
            ))}
          </fieldset>
        ))}
      </div>
    </Panel>
  )
}
