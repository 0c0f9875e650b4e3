// Other words by which people look for the page's actions.
import { t } from '../../texts/translate'

const words: Record<string, string> = {
  dashboard: t('home main page start'),
  compare: t('side by side difference versus pins'),
  present: t('stage full screen slides show room'),
  brief: t('print paper pdf summary report'),
  method: t('model sources how it works explanation'),
  pin: t('keep hold snapshot'),
  undo: t('back revert'),
  redo: t('again forward'),
  reset: t('clear start over'),
  saved: t('library load store save open file import'),
  deck: t('slides steps presentation'),
  share: t('link copy picture image png svg csv excel powerpoint pptx download embed qr'),
  questions: t('faq answers why'),
  tour: t('introduction first steps new here'),
  actions: t('shortcuts keyboard palette commands help'),
}

export function actionWords(id: string): string {
  return words[id] ?? ''
}
