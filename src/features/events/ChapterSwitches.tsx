// Three group switches: the document, what if, since the document.

import type { Chapter } from '../../model/dataset'
import { isTold } from '../../model/licenses'
import { useWorkspace } from '../../results/Workspace'
import { useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import unseen from '../../ui/unseen.module.css'
import styles from './events.module.css'
import { chaptersOf, type ListedEvent } from './useEventList'

export const chapterNames: Record<Chapter, string> = {
  document: t('The document'),
  'what-if': t('What if'),
  since: t('Since the document'),
}

export function ChapterSwitches({ events }: { events: ListedEvent[] }) {
  const { dataset } = useWorkspace()
  const { setChapter } = useScenarioActions()
  return (
    <fieldset className={styles.chapters}>
      <legend className={unseen.unseen}>{t('Switch whole chapters')}</legend>
      {chaptersOf(dataset).map((chapter) => {
        const own = events.filter(({ event }) => isTold(event) && event.chapter === chapter)
        const on = own.filter((listed) => listed.on).length
        const pressed = on === own.length ? true : on === 0 ? false : 'mixed'
        return (
          <button
            key={chapter}
            type="button"
            className={styles.chapter}
            aria-pressed={pressed}
            onClick={() => setChapter(chapter, pressed !== true)}
          >
            {chapterNames[chapter]}
            <span className={styles.count}>
              {pressed === true ? t('on') : pressed === false ? t('off') : `${on}/${own.length}`}
            </span>
          </button>
        )
      })}
    </fieldset>
  )
}
