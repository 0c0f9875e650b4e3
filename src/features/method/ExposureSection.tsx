// Method: the exposure index and its three factors.

import { formatIndex, formatShare, formatWeeks } from '../../format/numbers'
import { useSettledCase } from '../../results/CaseProvider'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { FigureLink } from '../../views/marks/FigureLink'
import { exposureLines } from '../../words/figures/exposure'
import { Section, Working } from './Section'
import { ParameterLink } from './StocksSection'
import { Table } from './Table'

export function ExposureSection() {
  const context = useSettledCase()
  const first = context.dataset.automakers[0]!
  const lines = exposureLines(context, first.id)
  return (
    <Section id="exposure">
      <p>
        {tNode(
          'Exposure runs from 0 to 100 and multiplies three things, each from 0 to 1: supply that one cannot count on (computed like the supply index, with each lane’s assurance in place of its clearance); China dependency; and vulnerability, which sets the time to recover, {weeks} and {air} more by air, against the weeks to the first stopped line if all lanes close. That stop is looked for over {ahead}, whatever horizon is chosen, so that the index does not move with it. Their geometric mean is high only where all three are.',
          {
            weeks: <ParameterLink id="timeToRecoverWeeks" />,
            air: <ParameterLink id="airWeeks" />,
            ahead: formatWeeks(context.dataset.horizonWeeks),
          },
        )}
      </p>
      <Working lines={[t('For {name}:', { name: first.name }), ...lines]} />
      <p>
        {t(
          'Unassured supply already holds part of the China dependency, since only Chinese flows cross lanes. The second factor is kept because it also counts Chinese steps that need no license. The form follows Nassar and others (2020); time to survive against time to recover follows Simchi-Levi and others (2015). The index ranks and shows change; it is not a probability.',
        )}
      </p>
      <ExposureTable />
    </Section>
  )
}

/** Exposure and its factors, maker by maker. */
function ExposureTable() {
  const { dataset, outcome } = useSettledCase()
  return (
    <Table
      caption={t('Exposure and its factors')}
      columns={[t('Maker'), t('Unassured supply'), t('China dependency'), t('Vulnerability'), t('Exposure')]}
      numeric={[1, 2, 3, 4]}
      rows={dataset.automakers.map(({ id, name }) => {
        const maker = outcome.automakers[id]!
        return {
          key: id,
          cells: [
            name,
            formatShare(maker.unassuredSupply),
            formatShare(maker.chinaDependency),
            formatShare(maker.vulnerability),
            <FigureLink key="exposure" figure={`exposure/${id}`}>
              {formatIndex(maker.exposureIndex)}
            </FigureLink>,
          ],
        }
      })}
    />
  )
}
