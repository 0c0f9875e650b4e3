// The headline figures in a row: name, number, who, change against the reference, range.
import { endSentence, joinSentences } from '../../format/sentences'
import { t } from '../../texts/translate'
import { FigureLink } from '../../views/marks/FigureLink'
import type { Brief, BriefFigure } from '../../words/brief/brief'
import styles from './brief.module.css'

export function BriefFigures({ brief: { figures, against, rangeLabel } }: { brief: Brief }) {
  return (
    <section className={styles.section} aria-label={t('Headline figures, illustrative')} translate="no">
      <dl className={styles.figures}>
        {figures.map((figure) => (
          <Figure key={figure.id} {...figure} />
        ))}
      </dl>
      <p className={styles.caption}>
        {joinSentences(
          t('Derived, on our assumptions.'),
          t('In italics: change against “{against}”.', { against }),
          rangeLabel && endSentence(rangeLabel),
        )}
      </p>
    </section>
  )
}

function Figure({ id, name, text, detail, change, range }: BriefFigure) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd className={styles.number}>
        <FigureLink figure={id}>{text}</FigureLink>
      </dd>
      {detail ? <dd>{detail}</dd> : null}
      <dd className={styles.change}>{change}</dd>
      {range ? <dd className={styles.soft}>{t('range {range}', { range })}</dd> : null}
    </div>
  )
}
