// The page in one sentence with its link, for a message.
import type { Stamp } from '../../results/stamp'
import { t } from '../../texts/translate'

/** `Lodestone, Talks falter, as of 1 September 2025: 45% of normal … Illustrative. https://…` */
export function writeShortForm({ scenario, asOf, finding, illustrative, link }: Stamp): string {
  const mark = `${illustrative.charAt(0)}${illustrative.slice(1).toLowerCase()}`
  return t('Lodestone, {scenario}, {asOf}: {finding}. {mark}, on our assumptions. {link}', {
    scenario,
    asOf,
    finding,
    mark,
    link,
  })
}
