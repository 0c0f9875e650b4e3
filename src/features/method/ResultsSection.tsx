// Method: what a run gives, on the page and on the command line.

import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { Code } from './Code'
import { Section } from './Section'

const command = 'npm run -s evaluate -- DATASET.json SCENARIO.json'
const withDraws = '--draws N --seed S'

export function ResultsSection() {
  return (
    <Section id="results">
      <p>
        {t(
          'One run gives the situation on the as-of date (lanes, supply, dependence, exposure, who stands still and since when, vehicles lost so far), what lies ahead in each of the three outlooks (first line stop and which line it is, vehicles, revenue, lowest output, peak of inflation), weekly paths, the flow of every link, and the records that the run breaks.',
        )}
      </p>
      <p>
        {tNode(
          '{command} prints the same as JSON, for one scenario or a list. {draws} adds ranges: of N draws that are looked through, all that are in keeping with the record are used, and how many those are is printed too. The page instead looks until it has as many as were asked for.',
          { command: <Code>{command}</Code>, draws: <Code>{withDraws}</Code> },
        )}
      </p>
    </Section>
  )
}
