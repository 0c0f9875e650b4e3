// Method: the buffer that rides a scenario out, and the levers of one's own by their exact rules.

import { formatShare } from '../../format/numbers'
import { mostWeeks } from '../../model/buffer'
import { shiftOrigins } from '../../model/measures'
import { noRegretShare } from '../../model/regret'
import { writeList } from '../../results/figures/write'
import styles from './method.module.css'
import { Section } from './Section'
import { ParameterLink } from './StocksSection'
import { useFigureContext } from './useFigureContext'

export function MeasuresSection() {
  return (
    <Section id="measures">
      <p>
        <strong>Buffer needed.</strong> A part rides the scenario out if, with a given stock, it never makes the line
        lose more than <ParameterLink id="lineStopShare" /> of a week’s output, in any week of the whole calendar and
        with events as they are switched. The stock is held on the first day and restocked to. The smallest such stock
        is found by halving the span between none and {mostWeeks} weeks again and again, to a thousandth of a week;
        where {mostWeeks} weeks are not enough, no number is given. Each part is tested as if the line waited for
        nothing else. A maker’s weeks are the mean over its classes, by mass, so one class can be short while the mean
        is not. What falls short of the need, in tonnes, times <ParameterLink id="magnetPriceUsdPerKg" /> gives dollars;
        storing and financing are not in them.
      </p>
      <Levers />
      <p>
        A lever <em>helps</em> in a draw if fewer vehicles are lost from the as-of week on with it than without it;
        where none are lost either way, if the sum of the makers’ exposures is lower. All other levers stay. Where it
        helps in {formatShare(noRegretShare)} of the draws or more it is marked as carrying no regret. That says nothing
        about its cost.
      </p>
      <p>
        A scenario file takes levers as{' '}
        <code className={styles.code}>
          {'"measures": {"cover": {"ford/*": 4}, "shift": {"*/brakes>magnet-jp": 0.2}, "transitWeeks": 1}'}
        </code>
        , an address as <code className={styles.code}>own=</code>. A target is a maker and a class, with * for all;
        weeks of cover, shares from 0 to 1. All parts may be left out; a scenario without levers gives what it always
        gave.
      </p>
    </Section>
  )
}

/** The rules of each kind of lever. */
function Levers() {
  const { dataset } = useFigureContext()
  const origins = shiftOrigins(dataset).map(({ name }) => name)
  return (
    <ul className={styles.items}>
      <li>
        <strong>More cover</strong> adds weeks to the stock that a part holds on the first day and restocks to. Weeks of
        all targets that meet a part are added up.
      </li>
      <li>
        <strong>Second source, and parts instead of magnets.</strong> Of each share of a part that comes from China over
        a license lane, the set part is bought from another origin: {writeList(origins)}. It holds from the first day.
        Several shifts of one part are taken in the order of their names, and together never move more than there is. A
        Chinese origin counts as Chinese still. Nothing limits what an origin can make.
      </li>
      <li>
        <strong>Faster transit</strong> takes weeks off <ParameterLink id="transitWeeks" />, down to none. The model
        counts whole weeks, half ones rounded up. Relief comes sooner, and so does a cut.
      </li>
    </ul>
  )
}
