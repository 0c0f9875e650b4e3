// What the assumptions of the tornado are called: by their ids, since the model names them in English alone.
import type { Dataset } from '../../model/dataset'
import type { SensitivityRow } from '../../model/sensitivity'
import { t } from '../../texts/translate'

/** `Stock cover: Traction motors`; a kind that is not known by the model's own name. */
export function nameAssumption(dataset: Dataset, { id, name }: SensitivityRow): string {
  const [kind, of] = id.split('/')
  const find = (things: readonly { id: string; name: string }[]) => things.find((one) => one.id === of)?.name ?? ''
  switch (kind) {
    case 'parameter':
      return dataset.parameters.find((one) => one.id === of)?.label ?? name
    case 'clearances':
      return t('Clearance of all license states')
    case 'assurances':
      return t('Assurance of all license states')
    case 'criticality':
      return t('Criticality: {component}', { component: find(dataset.components) })
    case 'cover':
      return t('Stock cover: {name}', { name: find(dataset.components) })
    case 'cover-scale':
      return t('Stock cover: {name}', { name: find(dataset.automakers) })
    case 'mass':
      return t('Magnet mass: {component}', { component: find(dataset.components) })
    case 'licensed-shares':
      return t('Shares that cross a lane')
    default:
      return name
  }
}
