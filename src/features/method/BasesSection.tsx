// Method: what the words for a figure's basis mean, and how the dataset divides among them.

import { formatWhole } from '../../format/numbers'
import { useSettledCase } from '../../results/CaseProvider'
import { t } from '../../texts/translate'
import { BasisMark } from '../../views/marks/BasisMark'
import { bases } from '../../words/figures/basis'
import { countGrounds } from './datasetGrounds'
import { Section } from './Section'
import { Table } from './Table'

export function BasesSection() {
  const { dataset } = useSettledCase()
  const { byBasis } = countGrounds(dataset)
  return (
    <Section id="bases">
      <p>
        {t(
          'Every figure and statement says on what it rests, in one of five words. A figure that the model computes is derived; its provenance counts what stands behind it.',
        )}
      </p>
      <Table
        caption={t('The five bases, over the whole dataset')}
        columns={[t('Basis'), t('What it means'), t('Figures and statements')]}
        numeric={[2]}
        rows={bases.map(({ id, meaning }) => ({
          key: id,
          cells: [<BasisMark key="basis" basis={id} />, meaning, formatWhole(byBasis.get(id) ?? 0)],
        }))}
      />
    </Section>
  )
}
