// The list of the method page's sections.

import { methodElementId, methodSections } from '../../results/figures/methodSections'
import { t } from '../../texts/translate'
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
