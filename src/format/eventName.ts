// How an event is named wherever it stands: what only might happen, and what is the reader's own, says so before its title.
import { t } from '../texts/translate'

/** `What if: Talks falter`, `Yours: Port strike`, or the title alone of what is told to have happened. */
export function nameEvent(title: string, { own, hypothetical }: { own: boolean; hypothetical: boolean }): string {
  if (own) return t('Yours: {title}', { title })
  return hypothetical ? t('What if: {title}', { title }) : title
}
