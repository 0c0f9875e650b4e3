// The strip of cards as it is handed out.
import { CardsPicture } from '../../../charts/cards/CardsPicture'
import { shapeCards } from '../../../charts/cards/shapeCards'
import { joinSentences } from '../../../format/sentences'
import { cardsInForce } from '../../../model/cards'
import { t } from '../../../texts/translate'
import { chartWidth, type PageState, type PicturePlan } from './pictureKinds'

export function planCards({ network, scenario }: PageState): PicturePlan {
  const chart = shapeCards(network, scenario, cardsInForce(network, scenario))
  return {
    title: chart.title,
    measure: t('Measures and licenses in force, week by week'),
    note: joinSentences([
      chart.describeWeek(chart.timeline.asOf.week),
      t('Measures by their dates; licenses by the lanes of the model.'),
    ]),
    summary: chart.summary,
    waiting: null,
    chart: (
      <CardsPicture
        chart={chart}
        week={null}
        onPoint={() => undefined}
        onFocusChange={() => undefined}
        initialWidth={chartWidth}
      />
    ),
  }
}
