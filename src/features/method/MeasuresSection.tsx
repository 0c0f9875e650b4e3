// Method: the buffer that rides a scenario out, and the levers of one's own by their exact rules.

import { formatList } from '../../format/lists'
import { formatShare } from '../../format/numbers'
import { mostWeeks } from '../../model/buffer'
import { shiftOrigins } from '../../model/measures'
import { noRegretShare } from '../../model/regret'
import { useSettledCase } from '../../results/CaseProvider'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { Code } from './Code'
import { Headed, Item } from './Item'
import styles from './method.module.css'
import { Section } from './Section'
import { ParameterLink } from './StocksSection'

export function MeasuresSection() {
  return (
    <Section id="measures">
      <p>
        <Headed head={t('Stock needed.')}>
          {tNode(
            'Asked is the least cover that has to be added to a class of a maker so that none of its lines stops (loses more than {share} of a week’s output) within the horizon, in the outlook that is chosen and with events as they are switched. What is added is there from the first week of the calendar and is restocked to; the lines share it as they share the rest, so a thin line gets little of it. The least is found by halving the span between none and {most} weeks again and again, to a thousandth of a week; where that is not enough, no number is given. It is asked twice: with stocks as unequal as they are, and with each maker’s stock evened out across its lines. Each class is tested as if the lines waited for nothing else. A maker’s weeks are the mean over its classes, by mass. What has to be added, in tonnes, times {price} gives dollars; storing and financing are not in them.',
            {
              share: <ParameterLink id="lineStopShare" />,
              most: mostWeeks,
              price: <ParameterLink id="magnetPriceUsdPerKg" />,
            },
          )}
        </Headed>
      </p>
      <Levers />
      <p>
        {tNode(
          'A lever {helps} in a draw that is in keeping with the record if fewer vehicles are lost over the horizon with it than without it; where none are lost either way, if the sum of the makers’ exposures is lower. All other levers stay. Where it helps in {share} of the draws or more it is marked as carrying no regret. That says nothing about its cost.',
          { helps: <em>{t('helps')}</em>, share: formatShare(noRegretShare) },
        )}
      </p>
      <p>
        {tNode(
          'A scenario file takes levers as {file}, an address as {address}. A target is a maker and a class, for stock that is evened out a maker, with * for all; weeks of cover, shares from 0 to 1. All parts may be left out; a scenario without levers gives what it always gave.',
          { file: <Code>{leversInFile}</Code>, address: <Code>{ownKey}</Code> },
        )}
      </p>
    </Section>
  )
}

const leversInFile =
  '"measures": {"cover": {"ford/*": 4}, "evenStock": {"*": 0.5}, "shift": {"*/brakes>magnet-jp": 0.2}, "transitWeeks": 1}'
const ownKey = 'own='

/** The rules of each kind of lever. */
function Levers() {
  const { dataset } = useSettledCase()
  const origins = shiftOrigins(dataset).map(({ name }) => name)
  return (
    <ul className={styles.items}>
      <li>
        {tNode(
          '{lever} adds weeks to the mean stock that a maker holds of a part from the first week and restocks to. Weeks of all targets that meet a part are added up.',
          { lever: <strong>{t('More cover')}</strong> },
        )}
      </li>
      <Item head={t('Even out stock.')}>
        {t(
          'A share from 0 to 1 says how far a maker’s lines are brought to the same weeks of stock. At 1 no line is thinner than another; the stock of all together stays as it is. Shares for one maker and for all are added up, to 1 at most.',
        )}
      </Item>
      <Item head={t('Second source, and parts instead of magnets.')}>
        {t(
          'Of each share of a part that comes from China over a license lane, the set part is bought from another origin: {origins}. It holds from the first day. Several shifts of one part are taken in the order of their names, and together never move more than there is. A Chinese origin counts as Chinese still. Nothing limits what an origin can make.',
          { origins: formatList(origins) },
        )}
      </Item>
      <li>
        {tNode(
          '{lever} takes weeks off {transit} by sea, down to none; by air it never takes longer than by sea. Parts of a week count. Relief comes sooner, and so does a cut.',
          { lever: <strong>{t('Faster transit')}</strong>, transit: <ParameterLink id="transitWeeks" /> },
        )}
      </li>
    </ul>
  )
}
