// Method: what the model leaves out.

import type { ReactNode } from 'react'
import { useSettledCase } from '../../results/CaseProvider'
import { stateName } from '../../results/networkNames'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { FigureLink } from '../../views/marks/FigureLink'
import { Item } from './Item'
import styles from './method.module.css'
import { Section } from './Section'

export function LeavesOutSection() {
  return (
    <Section id="leaves-out">
      <ul className={styles.items}>
        <OfPlants />
        <OfGoods />
        <OfMarkets />
      </ul>
      <p>
        {t(
          'None of this is in any range on the page. Where the model fits and where it misses stands above, both alike.',
        )}
      </p>
    </Section>
  )
}

function OfPlants() {
  return (
    <>
      <Item head={t('Plants.')}>
        {t(
          'Vehicles are a year’s U.S. sales, taken as the need for the U.S. market. They are not the output of any plant, and lines are groups with assumed stocks, not plants with a name: no maker published its cover.',
        )}
      </Item>
      <Item head={t('Making up.')}>
        {t('Lines lend one another no parts, and a vehicle that was not built is never built later.')}
      </Item>
      <Item head={t('Workarounds.')}>
        {tNode(
          'Everything that makes do without a licensed magnet is one {ramp} with one {limit}, for all makers, and costs nothing.',
          {
            ramp: <FigureLink figure="parameter/rampPerWeek">{t('ramp')}</FigureLink>,
            limit: <FigureLink figure="parameter/rampCap">{t('limit')}</FigureLink>,
          },
        )}
      </Item>
      <Item head={t('A cut that helps later.')}>
        {t(
          'Workarounds that started early can make a later cut cost less, and a sharper cut brings in the airplane sooner. So a tighter lane is almost always worse, but not always.',
        )}
      </Item>
    </>
  )
}

function OfGoods(): ReactNode {
  return (
    <>
      <Item head={t('Cuts and easings alike.')}>
        {tNode('A cut phases in at the same {pace} as an easing. That pace was fitted to the exports after a cut.', {
          pace: <FigureLink figure="parameter/phaseWeeks">{t('pace')}</FigureLink>,
        })}
      </Item>
      <Item head={t('Back to sea.')}>
        {t('Goods that fly never go back to the ship, and the stores that grew for it stay large.')}
      </Item>
      <Item head={t('Transit.')}>
        {t(
          'Routes outside China are given the Chinese transit times, and a cut at a mine reaches the part in the same week.',
        )}
      </Item>
      <Item head={t('Single elements.')}>
        {t(
          'Dysprosium and terbium are not inputs of their own. A heavy magnet from Japan with Malaysian neodymium and Chinese dysprosium counts as half safe.',
        )}
      </Item>
    </>
  )
}

function OfMarkets() {
  const { dataset } = useSettledCase()
  const general = dataset.licenseStates.find(({ id }) => id === 'general')
  return (
    <>
      <Item head={t('Prices and buyers.')}>
        {t(
          'Buyers answer to prices only as far as the fit to 2021 holds such answers. Other industries, strategy of buyers and sellers, and any answer by policy are not in it; other makers appear only in how scarce vehicles get at dealers.',
        )}
      </Item>
      {general ? (
        <Item head={t('General licenses.')}>
          {tNode(
            'The state {state} is taken as nearly open, though under it exports to the United States fell to two thirds of a normal month by March 2026. Less demand after a rush, the 25% duty of January 2026 or the licenses themselves: the totals do not tell which.',
            { state: <FigureLink figure={`state/${general.id}`}>{stateName(dataset, general.id)}</FigureLink> },
          )}
        </Item>
      ) : null}
    </>
  )
}
