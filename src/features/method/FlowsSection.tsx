// Method: how flows are pulled from need and cut by licenses.

import { formatShare, formatWhole } from '../../format/numbers'
import { useSettledCase } from '../../results/CaseProvider'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { FigureLink } from '../../views/marks/FigureLink'
import { Section } from './Section'
import { Table } from './Table'

export function FlowsSection() {
  const { dataset, outcome } = useSettledCase()
  const total = Object.values(outcome.automakers).reduce((sum, maker) => sum + maker.magnetTonnesPerYear, 0)
  return (
    <Section id="flows">
      <p>
        {t(
          'In normal times the flows are pulled from the need: {tonnes} t of magnets a year. Going upstream, each step splits what it takes in by fixed shares, through {stages}. The picture draws those tonnes once; a scenario changes only how much of each band is filled.',
          {
            tonnes: formatWhole(total),
            stages: dataset.stages
              .map(({ name }) => name.toLowerCase())
              .reduce((one, next) => t('{one}, {next}', { one, next }, 'stages in a row')),
          },
        )}
      </p>
      <p>
        {t(
          'Under licenses, a step receives from each source the share, times the clearance of the lane that the link crosses (all of it where there is none), times what reached the source itself. That makes a supply index from 0 to 1 for every step down to the maker. What a link delivers counts only so far as it ends in a magnet at a maker, so the picture balances at every node.',
        )}
      </p>
      <p>
        {t(
          'Every week up to the end of the horizon can be drawn so, in each outlook. Supply and flows count what licenses let through at the border. Workarounds take the place of missing magnets at the plant; they are in output, not in these.',
        )}
      </p>
      <p>
        {tNode(
          '{dependency} is the share of a maker’s magnets with at least one Chinese step behind them, license or not. {direct} counts only magnets that come from China straight into its components.',
          { dependency: <em>{t('China dependency')}</em>, direct: <em>{t('Direct share')}</em> },
        )}
      </p>
      <SupplyTable />
    </Section>
  )
}

/** Supply and dependence, maker by maker. */
function SupplyTable() {
  const { dataset, outcome } = useSettledCase()
  return (
    <Table
      caption={t('Supply and dependence by maker')}
      columns={[t('Maker'), t('Supply getting through'), t('China dependency'), t('Direct share')]}
      numeric={[1, 2, 3]}
      rows={dataset.automakers.map(({ id, name }) => {
        const { supplyIndex, chinaDependency, directChinaShare } = outcome.automakers[id]!
        return {
          key: id,
          cells: [
            name,
            <FigureLink key="supply" figure={`supply/${id}`}>
              {formatShare(supplyIndex)}
            </FigureLink>,
            <FigureLink key="china" figure={`china-dependency/${id}`}>
              {formatShare(chinaDependency)}
            </FigureLink>,
            formatShare(directChinaShare),
          ],
        }
      })}
    />
  )
}
