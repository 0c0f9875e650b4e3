// Provenance of the supply that gets through to all makers together.

import { formatLongDate } from '../../format/dates'
import { writeNumber } from '../../format/exact'
import { formatShare } from '../../format/numbers'
import type { Case } from '../../results/case'
import { supplyQuantities } from '../../results/grounding'
import { t } from '../../texts/translate'
import { restsOn, sayAssumptions } from './basis'
import { licensesOnly } from './caveats'
import type { FigureDescription } from './figure'
import { computedInput, sourcesOf } from './inputs'

/** Provenance of `supply`. */
export function describeSupply(context: Case): FigureDescription {
  const { dataset, outcome, reference } = context
  const makers = dataset.automakers.map(({ id, name }) => ({ id, name, ...outcome.automakers[id]! }))
  const tonnes = makers.reduce((sum, maker) => sum + maker.magnetTonnesPerYear, 0)
  const terms = makers.map((m) => `${writeNumber(m.magnetTonnesPerYear, 1)} × ${writeNumber(m.supplyIndex)}`)
  const numbers = `(${terms.join(' + ')}) ÷ ${writeNumber(tonnes, 1)} = ${writeNumber(outcome.total.supplyIndex, 3)}`
  const quantities = supplyQuantities(context, [...makers.keys()])
  return {
    id: 'supply',
    title: t('Supply getting through'),
    value: formatShare(outcome.total.supplyIndex),
    meaning: t(
      'What licenses let through: the share of the normal magnet supply of all makers that passes the border under the licenses known on {date}. Each maker counts by its tonnes.',
      { date: formatLongDate(context.scenario.asOf) },
    ),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: formatShare(reference.total.supplyIndex),
    formula: [
      t('Sum over makers of (magnets in tonnes a year × supply index) ÷ tonnes of all makers'),
      tonnes > 0 ? { sum: numbers } : t('No maker needs magnets, so the supply counts as whole.'),
    ],
    inputs: makers.map((m) =>
      computedInput(
        t('By maker'),
        t('{name}, {tonnes} t a year', { name: m.name, tonnes: writeNumber(m.magnetTonnesPerYear, 0) }),
        formatShare(m.supplyIndex),
        `supply/${m.id}`,
      ),
    ),
    sources: sourcesOf(dataset, quantities),
    methodSection: 'flows',
    caveats: [licensesOnly],
    sayIt: t('{assumptions}, licenses would let about {share} of normal magnet supply through on {date}.', {
      date: formatLongDate(context.scenario.asOf),
      assumptions: sayAssumptions(context.scenario),
      share: formatShare(outcome.total.supplyIndex),
    }),
  }
}
