// Who holds which card: Washington's measures above, Beijing's licenses below, and the supply that the latter control.
import { useMemo, useState } from 'react'
import { CardsPicture } from '../../charts/cards/CardsPicture'
import { shapeCards } from '../../charts/cards/shapeCards'
import { formatDate } from '../../format/dates'
import { cardsInForce } from '../../model/cards'
import { useSettledCase } from '../../results/CaseProvider'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { TableToggle } from '../../ui/TableToggle'
import { CardsTable } from './CardsTable'
import styles from './cards.module.css'

/** Follows the switches. `initialWidth` is the width of the picture until it is measured, px. */
export function CardsPanel({ initialWidth = 0 }: { initialWidth?: number }) {
  const { network } = useWorkspace()
  const { scenario } = useSettledCase()
  const chart = useMemo(() => shapeCards(network, scenario, cardsInForce(network, scenario)), [network, scenario])
  const [asTable, setAsTable] = useState(false)
  const [week, setWeek] = useState<number | null>(null)
  const [focused, setFocused] = useState(false)
  return (
    <Panel
      label={t('Who holds which card')}
      title={chart.title}
      measure={t('as of {date}', { date: formatDate(scenario.asOf) })}
      controls={<TableToggle pressed={asTable} onChange={setAsTable} />}
      source={t(
        'Measures by their dates; licenses by the lanes of the model. The share is that of the makers’ magnets, by tonnes, whose way crosses at least one lane under license, review or suspension. Illustrative.',
      )}
    >
      {asTable ? (
        <CardsTable chart={chart} />
      ) : (
        <>
          <p className={styles.readout} aria-live={focused ? 'polite' : 'off'}>
            {chart.describeWeek(week ?? chart.timeline.asOf.week)}
          </p>
          <CardsPicture
            chart={chart}
            week={week}
            onPoint={setWeek}
            onFocusChange={setFocused}
            initialWidth={initialWidth}
          />
        </>
      )}
    </Panel>
  )
}

export default CardsPanel
