// How the indicators by which states, events and assumptions are compared are called.
import { language } from '../texts/catalog'
import { t } from '../texts/translate'

/** An indicator as the model has it: its id, and its name in English. */
interface Named {
  id: string
  name: string
}

/** `Supply getting through`, `Exposure of GM`; one that is not known by the model's own name. */
export function nameIndicator({ id, name }: Named): string {
  if (id === 'supply') return t('Supply getting through')
  if (id === 'first-stop') return t('First line stop')
  if (id === 'vehicles') return t('Vehicles at risk')
  if (id === 'peak') return t('Inflation at its peak')
  return id.startsWith('exposure/') ? t('Exposure of {maker}', { maker: name.replace(/^Exposure of /, '') }) : name
}

/** The same inside a sentence: `supply getting through`, `exposure of GM`. */
export function nameIndicatorInside(indicator: Named): string {
  const name = nameIndicator(indicator)
  // Elsewhere the first letter keeps its form, and may be that of a maker's name.
  return language === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
