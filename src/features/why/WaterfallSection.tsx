// From no events to now: the waterfall of contributions.
import { useMemo, useState } from 'react'
import { shapeWaterfall } from '../../charts/why/shapeWaterfall'
import { WaterfallChart } from '../../charts/why/WaterfallChart'
import { WhyTable } from '../../charts/why/WhyTable'
import { attribute } from '../../model/attribution'
import type { StateSpace } from '../../model/stateSpace'
import { useSettledCase } from '../../results/CaseProvider'
import { useMetric } from '../../results/metrics/useMetric'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { TableToggle } from '../../ui/TableToggle'
import { Section } from './Section'

export function WaterfallSection({ space, initialWidth }: { space: StateSpace; initialWidth: number }) {
  const { dataset } = useWorkspace()
  const { scenario } = useSettledCase()
  const { metric, k } = useMetric()
  const [asTable, setAsTable] = useState(false)
  const chart = useMemo(() => {
    const attribution = attribute(space, k)
    return shapeWaterfall({
      dataset,
      scenario,
      words: metric,
      attribution,
      // Where the states leave events out, the contributions do not: they are of those that are on.
      events: space.cut ? attribution.contributions.length : space.events.length,
    })
  }, [dataset, scenario, metric, space, k])
  return (
    <Section
      label={t('What each event contributes')}
      title={chart.title}
      controls={<TableToggle pressed={asTable} onChange={setAsTable} />}
      note={chart.note}
    >
      {asTable ? (
        <WhyTable
          caption={t('{indicator}: contribution of each event, in {measure}', {
            indicator: metric.name,
            measure: metric.measure,
          })}
          columns={[t('Event'), t('Date'), t('Contribution, {measure}', { measure: metric.measure }), t('Comes to')]}
          rows={chart.rows.map(({ key, label, date, kind, text, level }) => ({
            key,
            cells: [label, date, kind === 'step' ? text : '', level],
          }))}
        />
      ) : (
        <WaterfallChart chart={chart} initialWidth={initialWidth} />
      )}
    </Section>
  )
}
