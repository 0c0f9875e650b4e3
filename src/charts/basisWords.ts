// How a number is known, in a word.
import type { Basis } from '../model/dataset'
import { t } from '../texts/translate'

export const basisWords: Readonly<Record<Basis, string>> = {
  document: t('document'),
  reported: t('reported'),
  unchecked: t('unchecked'),
  derived: t('derived'),
  assumption: t('assumption'),
}
