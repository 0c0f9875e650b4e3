// The rules of the model's health in the language of the page; the model itself speaks English.
import { t, type Written, written } from '../../texts/translate'

const texts: Readonly<Record<string, Written>> = {
  'As-of date lies in the calendar': t('As-of date lies in the calendar'),
  'week of the as-of date': t('week of the as-of date'),
  'Clearance lies between those of the license states': t('Clearance lies between those of the license states'),
  'every lane': t('every lane'),
  'What flows into a node flows out of it': t('What flows into a node flows out of it'),
  'every node': t('every node'),
  'No flow exceeds its normal': t('No flow exceeds its normal'),
  'every link': t('every link'),
  'Supply lies between 0 and 1': t('Supply lies between 0 and 1'),
  'Output lies between 0 and 1': t('Output lies between 0 and 1'),
  'every maker and week': t('every maker and week'),
  'Dealer stock lies between empty and full': t('Dealer stock lies between empty and full'),
  'every week': t('every week'),
  'Indexes lie between 0 and 100': t('Indexes lie between 0 and 100'),
  'exposure and inflation risk': t('exposure and inflation risk'),
  'Totals are the sums of the makers': t('Totals are the sums of the makers'),
  'vehicles, revenue, supply': t('vehicles, revenue, supply'),
  'With all lanes open nothing is lost': t('With all lanes open nothing is lost'),
  'a run of its own': t('a run of its own'),
}

/** A rule, or what it looks at. Where a rule is broken stays as the model writes it: ids and numbers. */
export function ruleText(text: string): Written {
  return texts[text] ?? written(text)
}
