// Method: one number walked through from need to result, with the numbers of the loaded scenario.
import { valueOf } from '../../model/dataset'
import { FigureLink } from '../../results/figures/FigureLink'
import { largestPart, makerSupplyLine, partSupplyLine } from '../../results/figures/makerSupply'
import { laneName, stateName } from '../../results/figures/names'
import { useChoices } from '../../state/useScenarioStore'
import { formatShare, formatWhole } from '../../ui/numbers'
import styles from './method.module.css'
import { Section, Working } from './Section'
import { useFigureContext } from './useFigureContext'

export function NumberSection() {
  const context = useFigureContext()
  const picked = useChoices((choices) => choices.view.maker)
  const { dataset, network, outcome } = context
  const maker = Math.max(
    0,
    dataset.automakers.findIndex(({ id }) => id === picked),
  )
  const { id, name } = dataset.automakers[maker]!
  const part = largestPart(context, maker)
  if (!part) return <Section id="number">{name} needs no magnets in this dataset.</Section>
  const component = dataset.components[part.component]!
  const target = dataset.nodes[part.node]!.id
  const link = dataset.links.find((candidate) => candidate.target === target && candidate.lane != null)
  const lane = link?.lane ?? null
  return (
    <Section id="number">
      <p>
        Take the supply that gets through to {name}:{' '}
        <FigureLink figure={`supply/${id}`}>{formatShare(outcome.automakers[id]!.supplyIndex)}</FigureLink> of normal.
      </p>
      <ol className={styles.steps}>
        <li>
          <strong>Need.</strong> {name} is taken to make{' '}
          <FigureLink figure={`units/${id}`}>{formatWhole(network.makers[maker]!.unitsPerYear)} vehicles</FigureLink> a
          year. Vehicles times kilograms of magnet for each powertrain give{' '}
          {formatWhole(network.makers[maker]!.kgPerYear / 1000)} t a year in all. The largest class,{' '}
          {component.name.toLowerCase()}, takes {formatWhole(part.kgPerYear / 1000)} t of it.
        </li>
        {link && lane !== null ? (
          <>
            <li>
              <strong>Origin.</strong> Of the magnets in that class,{' '}
              <FigureLink figure={`share/${link.source}>${target}`}>{formatShare(valueOf(link.share ?? 0))}</FigureLink>{' '}
              come by a route that needs a license: {laneName(dataset, lane)}.
            </li>
            <li>
              <strong>License.</strong> That lane stands at “{stateName(dataset, outcome.lanes[lane]!.state)}”, and{' '}
              <FigureLink figure={`lane/${lane}`}>{formatShare(outcome.lanes[lane]!.clearance)}</FigureLink> of its
              normal flow passes in the as-of week. A new state takes some weeks to show in full.
            </li>
          </>
        ) : null}
        <li>
          <strong>Part.</strong> Share × clearance × what already reached the source, summed over all sources of the
          class:
          <Working lines={[partSupplyLine(context, part)]} />
        </li>
        <li>
          <strong>Maker.</strong> All classes of {name}, each weighted by its part of the magnets:
          <Working lines={[makerSupplyLine(context, maker)]} />
        </li>
      </ol>
    </Section>
  )
}
