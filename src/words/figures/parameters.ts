// Provenance of the assumptions: parameters, and the stock cover of part classes.

import { writeFactor, writeInUnit, writeNumber, writePercent, writeWeeks } from '../../format/exact'
import { type ComponentClass, numberOf, type Parameter } from '../../model/dataset'
import type { Case } from '../../results/case'
import { priceParameters } from '../../results/grounding'
import { t, written } from '../../texts/translate'
import { basisOf } from './basis'
import type { FigureDescription } from './figure'
import { findSource, parameterInputs, parameterNow, quantityInput, sourcesOf } from './inputs'
import type { MethodSectionId } from './methodSections'

function sectionOf({ id }: Parameter): MethodSectionId {
  if (id === 'phaseWeeks') return 'licenses'
  if (id === 'timeToRecoverWeeks') return 'exposure'
  return id === 'referenceShockBp' || priceParameters.includes(id) ? 'inflation' : 'stocks'
}

/** Provenance of `parameter/<id>`. */
export function describeParameter(context: Case, parameter: Parameter): FigureDescription {
  const { dataset, scenario } = context
  const { id, label, unit, value, low, high, basis, source, text } = parameter
  const write = (number: number) => writeInUnit(number, unit)
  const now = parameterNow(context, id)
  const byHand = scenario.parameters?.[id] !== undefined && now !== value
  const found = findSource(dataset, source)
  const caveats = [
    ...(byHand ? [t('Set by hand to {now}; the dataset has {value}.', { now: write(now), value: write(value) })] : []),
    ...(now < low || now > high ? [t('The value lies outside the range of the dataset.')] : []),
  ]
  return {
    id: `parameter/${id}`,
    title: written(label),
    value: write(now),
    meaning: text ? written(text) : t('An assumption of the model.'),
    basis: { basis: byHand ? 'assumption' : basis, restsOn: null },
    reference: null,
    formula: [],
    inputs: [quantityInput(dataset, parameter, { group: t('In the dataset'), label: t('Central value'), write })],
    sources: found ? [found] : [],
    methodSection: sectionOf(parameter),
    caveats,
    sayIt: null,
  }
}

/** Provenance of `cover/<component>`. */
export function describeCover(context: Case, component: ComponentClass): FigureDescription {
  const { dataset } = context
  const { id, name, text, coverWeeks, criticality } = component
  const scale = parameterNow(context, 'coverScale')
  const lines = dataset.automakers.map((maker) => {
    const factors = [numberOf(coverWeeks), numberOf(maker.coverScale), scale]
    const stock = factors.reduce((product, factor) => product * factor, 1)
    return {
      sum: t(
        '{name}: {sum}',
        {
          name: maker.name,
          sum: `${factors.map(writeFactor).join(' × ')} = ${writeNumber(stock, 3)}`,
        },
        'automaker, and its sum',
      ),
    }
  })
  return {
    id: `cover/${id}`,
    title: t('{name}: stock cover', { name }),
    value: writeWeeks(numberOf(coverWeeks)),
    meaning: text
      ? t('How long the magnets in stock for this class last at normal use, at full stock. {text}', { text })
      : t('How long the magnets in stock for this class last at normal use, at full stock.'),
    basis: { basis: basisOf(coverWeeks), restsOn: null },
    reference: null,
    formula: [
      t(
        'Full stock of a maker, the mean of its lines = cover of the class × factor of the maker × factor for all, in weeks',
      ),
      ...lines,
    ],
    inputs: [
      quantityInput(dataset, coverWeeks, { group: t('Class'), label: t('Cover'), write: writeWeeks }),
      quantityInput(dataset, criticality, {
        group: t('Class'),
        label: t('Output lost without the part'),
        write: writePercent,
      }),
      ...dataset.automakers.map((maker) =>
        quantityInput(dataset, maker.coverScale, {
          group: t('Makers'),
          label: t('Factor of {name}', { name: maker.name }),
          write: writeFactor,
        }),
      ),
      ...parameterInputs(context, ['coverScale']),
    ],
    sources: sourcesOf(dataset, [coverWeeks, criticality, ...dataset.automakers.map((maker) => maker.coverScale)]),
    methodSection: 'stocks',
    caveats: [
      t(
        'Stock on hand: goods on the way count apart. A maker’s lines hold more or less than this mean, by our assumption.',
      ),
    ],
    sayIt: null,
  }
}
