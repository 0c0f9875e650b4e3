// Method: simulated against observed exports; the picture comes from elsewhere.

import type { ReactNode } from 'react'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { FigureLink } from '../../views/marks/FigureLink'
import { Section } from './Section'

export function ExportsSection({ picture }: { picture: ReactNode }) {
  return (
    <Section id="exports">
      <p>
        {tNode(
          'Licenses and flows belong together only if what the model lets through looks like what customs counted. So the {clearance}, averaged over each month, is held against China’s magnet exports to the United States as a share of a normal month. The simulated path is that of the preset with the events as they happened. Some months were used to fit the license states; only the later ones are a test.',
          {
            clearance: <FigureLink figure="exports-check">{t('clearance of the direct Chinese lanes')}</FigureLink>,
          },
        )}
      </p>
      {picture}
    </Section>
  )
}
