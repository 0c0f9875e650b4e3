// Assumptions, apart from events: sliders with range, unit, basis and source, by what matters most or by topic, and a way back.
import { useState } from 'react'
import { IndicatorSelect } from '../../charts/why/IndicatorSelect'
import { lowerFirst } from '../../format/sentences'
import type { Parameter } from '../../model/dataset'
import { useMetric } from '../../results/metrics/useMetric'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { Segments } from '../../ui/Segments'
import { AssumptionControl } from './AssumptionControl'
import styles from './assumptions.module.css'
import { useRanking } from './useRanking'

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
  const [byTopic, setByTopic] = useState(false)
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
      <div className={styles.order}>
        <Segments
          legend={t('Order of the assumptions')}
          options={[
            { value: 'weight', label: t('What matters most first') },
            { value: 'topic', label: t('By topic') },
          ]}
          value={byTopic ? 'topic' : 'weight'}
          onPick={(order) => setByTopic(order === 'topic')}
        />
        {byTopic ? null : <RankedBy />}
      </div>
      {byTopic ? <Topics /> : <Ranked />}
    </Panel>
  )
}

/** For which metric they matter. */
function RankedBy() {
  const { metrics, metric } = useMetric('bars')
  const { show } = useScenarioActions()
  return (
    <IndicatorSelect
      label={t('for', {}, 'what matters most for which indicator')}
      name={t('Indicator by which assumptions are ranked')}
      options={metrics.map(({ id, name }) => ({ id, text: lowerFirst(name) }))}
      value={metric.id}
      onPick={(id) => show({ bars: id })}
    />
  )
}

function Ranked() {
  const { dataset } = useWorkspace()
  const { order, awaited, effects } = useRanking()
  const { metric } = useMetric('bars')
  // Sliders that are about to be put in order are not shown before: none must move under the hand.
  if (order === null && awaited) return <p role="status">{t('Weighing the assumptions…')}</p>
  if (order === null) return <Topics />
  const moving = order.flatMap((id) => dataset.parameters.find((parameter) => parameter.id === id) ?? [])
  const still = dataset.parameters.filter(({ id }) => !order.includes(id))
  return (
    <>
      <ol className={styles.ranked}>
        {moving.map((parameter) => {
          const effect = effects.get(parameter.id)
          return (
            <li key={parameter.id}>
              <AssumptionControl
                parameter={parameter}
                effect={
                  effect
                    ? t('{low} at its low, {high} at its high', { low: effect.lowText, high: effect.highText })
                    : null
                }
              />
            </li>
          )
        })}
      </ol>
      {still.length > 0 ? (
        <fieldset className={styles.group}>
          <legend>{t('Without effect on {indicator} here', { indicator: metric.nameInside })}</legend>
          <div className={styles.ranked}>
            {still.map((parameter) => (
              <AssumptionControl key={parameter.id} parameter={parameter} />
            ))}
          </div>
        </fieldset>
      ) : null}
    </>
  )
}

function Topics() {
  const { dataset } = useWorkspace()
  return (
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
  )
}
