// The stamp as named lines, for files that are made of rows.

import { t } from '../texts/translate'
import type { Stamp } from '../words/stamp'

/** Name and text of each line of the stamp. */
export function stampRows(stamp: Stamp): [string, string][] {
  return [
    ['Lodestone', stamp.finding],
    [t('Standing'), writeStanding(stamp)],
    [t('Scenario'), stamp.scenario],
    [t('Date and outlook'), stamp.asOf],
    [t('Basis'), stamp.bases],
    [t('Source'), stamp.source],
    [t('Version'), stamp.version],
    [t('Link'), stamp.link],
  ]
}

/** `ILLUSTRATIVE: a model …, not a forecast`, as files say it at their head. */
export function writeStanding({ illustrative }: Stamp): string {
  return t('{illustrative}: a model on public figures and our assumptions, not a forecast', { illustrative })
}
