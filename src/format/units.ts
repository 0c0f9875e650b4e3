// How amounts are written, and the units of the dataset's assumptions and of other numbers that are typed.
import { t, type Written, written } from '../texts/translate'
import { formatWhole } from './numbers'

const unitNames: Readonly<Record<string, Written>> = {
  ratio: t('ratio'),
  bp: t('bp'),
  points: t('percentage points'),
  share: t('share'),
  'share/week': t('share/week'),
  weeks: t('weeks'),
  USD: t('USD'),
  'weeks/week': t('weeks/week'),
  'USD/kg': t('USD/kg'),
  vehicles: t('vehicles'),
  'thousand vehicles': t('thousand vehicles'),
  'ten thousand vehicles': t('ten thousand vehicles'),
  'of 100': t('of 100'),
}

/** A unit as a reader meets it; one that is not known as the dataset has it. */
export function unitName(unit: string): Written {
  return unitNames[unit] ?? written(unit)
}

/** Inflation that is written already, in percentage points: `+1.1 points`. */
export function inPoints(amount: string): Written {
  return t('{amount} points', { amount }, 'inflation in percentage points')
}

/** An amount that is written already, in tonnes: `1,234 t`, `<0.1 t`. */
export function inTonnes(amount: string): Written {
  return t('{amount} t', { amount })
}

/** Whole tonnes: `1,234 t`. */
export function formatTonnes(tonnes: number): Written {
  return inTonnes(formatWhole(tonnes))
}
