// Method: all sources of the dataset, with how often each is used.

import { formatWhole } from '../../format/numbers'
import { useSettledCase } from '../../results/CaseProvider'
import { t } from '../../texts/translate'
import { SourceLink } from '../../views/marks/SourceLink'
import { countGrounds } from './datasetGrounds'
import { Section } from './Section'
import { Table } from './Table'

export function SourcesSection() {
  const { dataset } = useSettledCase()
  const { bySource } = countGrounds(dataset)
  const sources = [...(dataset.sources ?? [])].sort((a, b) => (bySource.get(b.id) ?? 0) - (bySource.get(a.id) ?? 0))
  return (
    <Section id="sources">
      <p>
        {t(
          '{count} publications, the most used first. A source beside an assumption informed it and does not prove it. Where a title says “as reported by”, the report was read and not the original. Sources of the observed exports stand with that picture.',
          { count: formatWhole(sources.length) },
        )}
      </p>
      <Table
        caption={t('Sources, and the figures and statements that name them')}
        columns={[t('Source'), t('Used for')]}
        numeric={[1]}
        rows={sources.map((source) => ({
          key: source.id,
          cells: [<SourceLink key="source" source={source} />, formatWhole(bySource.get(source.id) ?? 0)],
        }))}
      />
    </Section>
  )
}
