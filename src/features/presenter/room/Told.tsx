// The step in words for those who do not see the stage turn.
import type { Deck } from '../../../state/deck'
import { t } from '../../../texts/translate'
import unseen from '../../../ui/unseen.module.css'
import type { Presentation } from '../presentation'
import { useTitles } from '../useTitles'

export function Told({
  deck: { steps },
  presentation: { step, live, black },
}: {
  deck: Deck
  presentation: Presentation
}) {
  const titleOf = useTitles()
  const now = steps[step - 1]
  return (
    <p role="status" className={unseen.unseen}>
      {now && !black
        ? t('Step {place} of {count}: {title}', { place: step, count: steps.length, title: titleOf(now, live) })
        : ''}
    </p>
  )
}
