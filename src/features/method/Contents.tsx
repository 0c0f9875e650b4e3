// The list of the method page's sections.

import { t } from '../../texts/translate'
import { methodElementId, methodSections } from '../../words/figures/methodSections'
import styles from './method.module.css'

export function Contents() {
  return (
    <nav className={styles.contents} aria-label={t('Contents of the method page')}>
      <ol>
        {methodSections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${methodElementId(id)}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
