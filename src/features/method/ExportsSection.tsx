// Method: simulated against observed exports; the picture comes from elsewhere.
import type { ReactNode } from 'react'
import { FigureLink } from '../../results/figures/FigureLink'
import { Section } from './Section'

export function ExportsSection({ picture }: { picture: ReactNode }) {
  return (
    <Section id="exports">
      <p>
        Licenses and flows belong together only if what the model lets through looks like what customs counted. So the{' '}
        <FigureLink figure="exports-check">clearance of the direct Chinese lanes</FigureLink>, averaged over each month,
        is held against China’s magnet exports to the United States as a share of a normal month. The simulated path is
        that of the preset with the events as they happened. Some months were used to fit the license states; only the
        later ones are a test.
      </p>
      {picture}
    </Section>
  )
}
