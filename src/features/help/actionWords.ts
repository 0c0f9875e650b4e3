// Other words by which people look for the page's actions.

const words: Record<string, string> = {
  dashboard: 'home main page start',
  compare: 'side by side difference versus pins',
  present: 'stage full screen slides show room',
  brief: 'print paper pdf summary report',
  method: 'model sources how it works explanation',
  pin: 'keep hold snapshot',
  undo: 'back revert',
  redo: 'again forward',
  reset: 'clear start over',
  saved: 'library load store save open file import',
  deck: 'slides steps presentation',
  share: 'link copy picture image png svg csv excel powerpoint pptx download embed qr',
  questions: 'faq answers why',
  tour: 'introduction first steps new here',
  actions: 'shortcuts keyboard palette commands help',
}

export function actionWords(id: string): string {
  return words[id] ?? ''
}
