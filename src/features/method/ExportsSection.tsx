// Method: simulated against observed exports; the picture comes from elsewhere.

import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { tradeQuery } from '../../data/queries'
import { formatMonth } from '../../format/dates'
import { formatFixed } from '../../format/numbers'
import { useWorkspace } from '../../results/Workspace'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { FigureLink } from '../../views/marks/FigureLink'
import { exportErrors } from './exportErrors'
import { Section } from './Section'

export function ExportsSection({ picture }: { picture: ReactNode }) {
  return (
    <Section id="exports">
      <p>
        {tNode(
          'Licenses and flows belong together only if what the model lets through looks like what customs counted. So the {clearance}, averaged over each month, is held against China’s magnet exports to the United States as a share of a normal month. The simulated path is what is taken for what happened. Some months were used to fit the license states and are on the record; only the later ones are a test.',
          {
            clearance: <FigureLink figure="exports-check">{t('clearance of the direct Chinese lanes')}</FigureLink>,
          },
        )}
      </p>
      {picture}
      <Errors />
    </Section>
  )
}

/** How far the months miss, once the observed ones are at hand. */
function Errors() {
  const { dataset, network } = useWorkspace()
  // The picture asks for the observed months once it is in sight; what is said of them waits for that.
  const { data: trade } = useQuery({ ...tradeQuery(), enabled: false })
  const errors = useMemo(() => (trade ? exportErrors(dataset, network, trade) : null), [dataset, network, trade])
  if (!errors) return null
  const { fitted, inYear, later, repeated } = errors
  const of = { fitted: formatFixed(fitted, 2), later: formatFixed(later, 2), repeated: formatFixed(repeated, 2) }
  const known = later < repeated - 0.005
  return (
    <p>
      {inYear === null
        ? t('Fitted months miss by {fitted} of a normal month on average, later ones to {last} by {later}.', {
            ...of,
            last: formatMonth(errors.last),
          })
        : t(
            'Fitted months miss by {fitted} of a normal month on average, later ones by {inYear} to {lastInYear} and by {later} to {last}.',
            {
              ...of,
              inYear: formatFixed(inYear, 2),
              lastInYear: formatMonth(errors.lastInYear),
              last: formatMonth(errors.last),
            },
          )}{' '}
      {t(
        known
          ? 'Saying each month what was observed the month before would have missed the later ones by {repeated}.'
          : 'Saying each month what was observed the month before would have missed the later ones by {repeated} too: of them the model knows nothing that the last figure did not say.',
        of,
      )}{' '}
      {t('Months whose observed figure is an assumption are left out.')}
    </p>
  )
}
