// Words that the answers share.
import type { Scenario } from '../../model/scenario'
import type { Case } from '../../results/case'
import { t, type Written } from '../../texts/translate'
import { describeFigure } from '../figures/describeFigure'

/** The condition under which every answer stands. */
export function onAssumptions({ parameters, measures }: Scenario): Written {
  const assumptions = parameters ? t('On assumptions set by hand') : t('On central assumptions')
  return measures ? t('{assumptions} and with levers of the makers’ own', { assumptions }) : assumptions
}

/** `Derived; rests on 41 assumptions and 4 reported figures.` of a figure. */
export function basisOfFigure(context: Case, figure: string): Written {
  const grounds = describeFigure(figure, context)?.basis.restsOn
  return grounds ? t('Derived; {grounds}.', { grounds }) : t('Derived.')
}

/** The same of a figure that is told with its range. */
export function basisOfRange(context: Case, figure: string): Written {
  const grounds = describeFigure(figure, context)?.basis.restsOn
  return grounds
    ? t('Range of our assumptions in keeping with the record, not a confidence interval; {grounds}.', { grounds })
    : t('Derived.')
}
