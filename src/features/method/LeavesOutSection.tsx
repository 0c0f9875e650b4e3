// Method: what the model leaves out.
import { weekStart } from '../../model/calendar'
import { FigureLink } from '../../results/figures/FigureLink'
import { formatDate } from '../../ui/dates'
import styles from './method.module.css'
import { Section } from './Section'
import { useFigureContext } from './useFigureContext'

export function LeavesOutSection() {
  const { dataset, outcome } = useFigureContext()
  const ford = dataset.automakers.find(({ id }) => id === 'ford')
  const loss = ford ? outcome.paths.output[ford.id]!.findIndex((y) => y < 1 - 1e-9) : -1
  return (
    <Section id="leaves-out">
      <ul className={styles.items}>
        <li>
          <strong>Plants.</strong> Vehicles are a year’s U.S. sales, taken as the need for the U.S. market. They are not
          the output of any plant.
        </li>
        <li>
          <strong>Uneven stocks.</strong> There is one stock per maker and class. A single plant with thin stock stops
          earlier than the model says: Ford’s Chicago plant was reported idle in May 2025
          {ford
            ? loss >= 0
              ? `, while Ford’s first loss in the loaded scenario falls in the week of ${formatDate(weekStart(dataset.calendar, loss))}`
              : ', while Ford loses nothing in the loaded scenario'
            : ''}
          .
        </li>
        <li>
          <strong>Cuts and easings alike.</strong> A cut phases in at the same{' '}
          <FigureLink figure="parameter/phaseWeeks">pace</FigureLink> as an easing. That pace was fitted to the exports
          after the cut of April 2025.
        </li>
        <li>
          <strong>A cut that helps later.</strong> Supply from elsewhere grows while magnets are missing and then stays.
          A ramp that started early can make a later cut cost less, so a tighter lane is almost always worse, but not
          always.
        </li>
        <li>
          <strong>Transit.</strong> Routes outside China are given the Chinese transit time, and a cut at a mine reaches
          the part in the same week.
        </li>
        <li>
          <strong>Single elements.</strong> Dysprosium and terbium are not inputs of their own. A heavy magnet from
          Japan with Malaysian neodymium and Chinese dysprosium counts as half safe.
        </li>
        <li>
          <strong>Whom else it hits.</strong> Other automakers, other industries, strategy of buyers and sellers, and
          any answer by policy are not in it; other production only rebuilds dealer stock.
        </li>
      </ul>
    </Section>
  )
}
