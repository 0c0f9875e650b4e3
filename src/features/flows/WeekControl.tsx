// Which week the flow picture shows: that of the as-of date, the worst ahead, or another that was asked for.
import { formatDate, formatDateAfter, formatLongDate } from '../../format/dates'
import { formatShare } from '../../format/numbers'
import type { View } from '../../state/choices'
import { t } from '../../texts/translate'
import { Segments } from '../../ui/Segments'
import { useWeekChoice } from '../../views/FlowView'
import styles from './flows.module.css'

export function WeekControl({ onShow }: { onShow: (view: Partial<View>) => void }) {
  const { asOf, worst, other, shown } = useWeekChoice()
  const options = [
    { value: 'asOf', label: formatLongDate(asOf) },
    worst.isWorse
      ? {
          value: 'worst',
          label: t('Worst ahead: {date}, {share}', {
            date: formatDateAfter(worst.start, asOf),
            share: formatShare(worst.share),
          }),
        }
      : { value: 'worst', label: t('No week ahead is worse'), off: true },
    ...(other === null ? [] : [{ value: 'other', label: formatDate(other) }]),
  ]
  return (
    <div className={styles.week}>
      <Segments
        legend={t('Week')}
        named
        options={options}
        value={shown}
        // The third is the one that is looked at already.
        onPick={(week) => week !== 'other' && onShow({ week: week === 'worst' ? 'worst' : null })}
      />
    </div>
  )
}
