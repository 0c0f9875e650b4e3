// Writes the one-page brief from the state of the page: every sentence from the choices and what follows from them.
import { formatLongDate } from '../../format/dates'
import { nameRange } from '../../format/ranges'
import { emptyView } from '../../state/choices'
import { t } from '../../texts/translate'
import { writeBottomLine } from '../bottomLine'
import { sayAhead } from '../outlook'
import { referenceName } from '../scenarioNames'
import { writeStamp } from '../stamp'
import { writeAhead } from './ahead'
import type { Brief, BriefInput, BriefSection } from './brief'
import { writeDoing } from './doing'
import { writeLimits, writeSources } from './grounds'
import { writeFigures, writeMakers } from './makers'
import { writeMoved } from './moved'
import { writeThresholds } from './thresholds'

/** The brief. A section of which nothing is known yet is left out. */
export function writeBrief(input: BriefInput): Brief {
  const { dataset, choices, ranges } = input
  // Who reads the brief on paper wants the page behind it, not the brief again.
  const view = { ...choices.view, page: emptyView.page, figure: null }
  const stamp = writeStamp({ ...input, choices: { ...choices, view } })
  const against = referenceName(dataset, choices)
  const sections: BriefSection[] = [
    { id: 'moved', title: t('What moved, against “{against}”', { against }), lines: writeMoved(input) },
    { id: 'thresholds', title: t('What would cross a threshold'), lines: writeThresholds(input) },
    { id: 'doing', title: t('What could be done'), lines: writeDoing(input) },
    { id: 'ahead', title: t('Look-ahead'), lines: writeAhead(input) },
    { id: 'sources', title: t('Sources behind most figures'), lines: writeSources(input) },
    { id: 'limits', title: t('Limits'), lines: writeLimits(input) },
  ]
  return {
    title: stamp.finding,
    standfirst: writeBottomLine(input),
    figures: writeFigures(input).filter(({ maker }) => maker === null),
    makers: writeMakers(input),
    ahead: sayAhead(input),
    against,
    rangeLabel: ranges ? nameRange(ranges) : null,
    sections: sections.filter(({ lines }) => lines.length > 0),
    stamp,
    written: formatLongDate(input.today),
  }
}
