// Method: which makers are on the page, and that their names are an outside fact.

import { formatWhole } from '../../format/numbers'
import { useSettledCase } from '../../results/CaseProvider'
import { t } from '../../texts/translate'
import { FigureLink } from '../../views/marks/FigureLink'
import { Section } from './Section'
import { Table } from './Table'

export function NamesSection() {
  const { dataset, network, outcome } = useSettledCase()
  return (
    <Section id="names">
      {dataset.makersNote ? <p>{dataset.makersNote}</p> : null}
      <p>{t('Each maker stands for its need of magnets for the U.S. market in a year.')}</p>
      <Table
        caption={t('The makers, and what they need in normal times')}
        wide
        columns={[t('Maker'), t('Vehicles a year'), t('Magnets, t a year'), t('How it is known')]}
        numeric={[1, 2]}
        rows={dataset.automakers.map(({ id, name, text }, maker) => ({
          key: id,
          cells: [
            name,
            <FigureLink key="units" figure={`units/${id}`}>
              {formatWhole(network.makers[maker]!.unitsPerYear)}
            </FigureLink>,
            formatWhole(outcome.automakers[id]!.magnetTonnesPerYear),
            text,
          ],
        }))}
      />
    </Section>
  )
}
