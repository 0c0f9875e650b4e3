// Method: one number walked through from need to result, with the numbers of the loaded scenario.

import { formatShare, formatWhole } from '../../format/numbers'
import { numberOf } from '../../model/dataset'
import type { Part } from '../../model/demand'
import { useSettledCase } from '../../results/CaseProvider'
import { laneName, stateName } from '../../results/networkNames'
import { useChoices } from '../../state/useScenarioStore'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { FigureLink } from '../../views/marks/FigureLink'
import { largestPart, makerSupplyLine, partSupplyLine } from '../../words/figures/makerSupply'
import { Headed, Item } from './Item'
import styles from './method.module.css'
import { Section, Working } from './Section'

/** The picked maker's supply, or the first one's. */
export function NumberSection() {
  const context = useSettledCase()
  const picked = useChoices((choices) => choices.view.maker)
  const { dataset, outcome } = context
  const found = dataset.automakers.findIndex(({ id }) => id === picked)
  const maker = Math.max(0, found)
  const { id, name } = dataset.automakers[maker]!
  const part = largestPart(context, maker)
  return (
    <Section id="number">
      <p>
        {tNode('Take the supply that gets through to {name}: {share} of normal.', {
          name,
          share: <FigureLink figure={`supply/${id}`}>{formatShare(outcome.automakers[id]!.supplyIndex)}</FigureLink>,
        })}
      </p>
      {part ? (
        <ol className={styles.steps}>
          <NeedStep maker={maker} part={part} />
          <LicenseSteps part={part} />
          <li>
            <Headed head={t('Part.')}>
              {t('Share × clearance × what already reached the source, summed over all sources of the class:')}
            </Headed>
            <Working lines={[partSupplyLine(context, part)]} />
          </li>
          <li>
            <Headed head={t('Maker.')}>
              {t('All classes of {name}, each weighted by its part of the magnets:', { name })}
            </Headed>
            <Working lines={[makerSupplyLine(context, maker)]} />
          </li>
        </ol>
      ) : null}
    </Section>
  )
}

function NeedStep({ maker, part }: { maker: number; part: Part }) {
  const { dataset, network } = useSettledCase()
  const { id, name } = dataset.automakers[maker]!
  const { unitsPerYear, kgPerYear } = network.makers[maker]!
  return (
    <Item head={t('Need.')}>
      {tNode(
        '{name} is taken to need magnets for {vehicles} a year. Vehicles times kilograms of magnet, powertrain by powertrain, give {tonnes} t a year in all. The largest class, {part}, takes {most} t of it.',
        {
          name,
          vehicles: (
            <FigureLink figure={`units/${id}`}>
              {t('{count} vehicles', { count: formatWhole(unitsPerYear) })}
            </FigureLink>
          ),
          tonnes: formatWhole(kgPerYear / 1000),
          part: dataset.components[part.component]!.name.toLowerCase(),
          most: formatWhole(part.kgPerYear / 1000),
        },
      )}
    </Item>
  )
}

/** The route of a part that crosses a lane; nothing for a part that needs no license. */
function LicenseSteps({ part }: { part: Part }) {
  const { dataset, outcome } = useSettledCase()
  const target = dataset.nodes[part.node]!.id
  const link = dataset.links.find((candidate) => candidate.target === target && candidate.lane != null)
  if (!link || link.lane == null) return null
  const { state, clearance } = outcome.lanes[link.lane]!
  return (
    <>
      <Item head={t('Origin.')}>
        {tNode('Of the magnets in that class, {share} come by a route that needs a license: {lane}.', {
          share: (
            <FigureLink figure={`share/${link.source}>${target}`}>{formatShare(numberOf(link.share ?? 0))}</FigureLink>
          ),
          lane: laneName(dataset, link.lane),
        })}
      </Item>
      <Item head={t('License.')}>
        {tNode(
          'That lane stands at “{state}”, and {share} of its normal flow passes in the as-of week. A new state takes some weeks to show in full.',
          {
            state: stateName(dataset, state),
            share: <FigureLink figure={`lane/${link.lane}`}>{formatShare(clearance)}</FigureLink>,
          },
        )}
      </Item>
    </>
  )
}
