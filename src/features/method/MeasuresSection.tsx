// Method: the buffer that rides a scenario out, and the levers of one's own by their exact rules.

import { formatList } from '../../format/lists'
import { formatShare } from '../../format/numbers'
import { mostWeeks } from '../../model/buffer'
import { shiftOrigins } from '../../model/measures'
import { noRegretShare } from '../../model/regret'
import { useSettledCase } from '../../results/CaseProvider'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { Headed, Item } from './Item'
import styles from './method.module.css'
import { Section } from './Section'
import { ParameterLink } from './StocksSection'

export function MeasuresSection() {
  return (
    <Section id="measures">
      <p>
        <Headed head={t('Buffer needed.')}>
          {tNode(
            'A part rides the scenario out if, with a given stock, it never makes the line lose more than {share} of a week’s output, in any week of the whole calendar and with events as they are switched. The stock is held on the first day and restocked to. The smallest such stock is found by halving the span between none and {most} weeks again and again, to a thousandth of a week; where {most} weeks are not enough, no number is given. Each part is tested as if the line waited for nothing else. A maker’s weeks are the mean over its classes, by mass, so one class can be short while the mean is not. What falls short of the need, in tonnes, times {price} gives dollars; storing and financing are not in them.',
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
          'A lever {helps} in a draw if fewer vehicles are lost from the as-of week on with it than without it; where none are lost either way, if the sum of the makers’ exposures is lower. All other levers stay. Where it helps in {share} of the draws or more it is marked as carrying no regret. That says nothing about its cost.',
          { helps: <em>{t('helps')}</em>, share: formatShare(noRegretShare) },
        )}
      </p>
      <p>
        {tNode(
          'A scenario file takes levers as {file}, an address as {address}. A target is a maker and a class, with * for all; weeks of cover, shares from 0 to 1. All parts may be left out; a scenario without levers gives what it always gave.',
          { file: <Code>{leversInFile}</Code>, address: <Code>{ownKey}</Code> },
        )}
      </p>
    </Section>
  )
}

const leversInFile = '"measures": {"cover": {"ford/*": 4}, "shift": {"*/brakes>magnet-jp": 0.2}, "transitWeeks": 1}'
const ownKey = 'own='

function Code({ children }: { children: string }) {
  return <code className={styles.code}>{children}</code>
}

/** The rules of each kind of lever. */
function Levers() {
  const { dataset } = useSettledCase()
  const origins = shiftOrigins(dataset).map(({ name }) => name)
  return (
    <ul className={styles.items}>
      <li>
        {tNode(
          '{lever} adds weeks to the stock that a part holds on the first day and restocks to. Weeks of all targets that meet a part are added up.',
          { lever: <strong>{t('More cover')}</strong> },
        )}
      </li>
      <Item head={t('Second source, and parts instead of magnets.')}>
        {t(
          'Of each share of a part that comes from China over a license lane, the set part is bought from another origin: {origins}. It holds from the first day. Several shifts of one part are taken in the order of their names, and together never move more than there is. A Chinese origin counts as Chinese still. Nothing limits what an origin can make.',
          { origins: formatList(origins) },
        )}
      </Item>
      <li>
        {tNode(
          '{lever} takes weeks off {transit}, down to none. The model counts whole weeks, half ones rounded up. Relief comes sooner, and so does a cut.',
          { lever: <strong>{t('Faster transit')}</strong>, transit: <ParameterLink id="transitWeeks" /> },
        )}
      </li>
    </ul>
  )
}
