// The sheet itself: head with the finding, figures, makers, what moved and what could, sources, and the way back.
import type { Ref } from 'react'
import { endSentence, joinSentences } from '../../format/sentences'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { FigureLink } from '../../views/marks/FigureLink'
import { aboutDocument } from '../../words/aboutDocument'
import type { Brief, BriefFigure, BriefSection } from '../../words/brief/brief'
import { BriefFoot } from './BriefFoot'
import { BriefMakers } from './BriefMakers'
import styles from './brief.module.css'

interface BriefSheetProps {
  brief: Brief
  headingRef: Ref<HTMLHeadingElement>
}

export function BriefSheet({ brief, headingRef }: BriefSheetProps) {
  const { title, standfirst, sections, stamp } = brief
  const pick = (...ids: BriefSection['id'][]) => sections.filter(({ id }) => ids.includes(id))
  return (
    <article className={styles.sheet} aria-labelledby="brief-title" data-print-alone>
      <p className={styles.masthead}>
        <span className={styles.illustrative}>{stamp.illustrative}</span>
        <span>{t('Lodestone brief · {scenario}, {asOf}', { scenario: stamp.scenario, asOf: stamp.asOf })}</span>
      </p>
      <h1 id="brief-title" ref={headingRef} tabIndex={-1} className={styles.title} translate="no">
        {title}
      </h1>
      <p className={styles.standfirst} translate="no">
        {standfirst.map(({ text, figure }, index) =>
          figure ? (
            <FigureLink key={index} figure={figure}>
              {text}
            </FigureLink>
          ) : (
            <span key={index}>{text}</span>
          ),
        )}
      </p>
      <BriefFigures brief={brief} />
      <BriefMakers brief={brief} />
      <div className={styles.columns}>
        <div>
          <Sections sections={pick('moved', 'ahead')} />
        </div>
        <div>
          <Sections sections={pick('thresholds', 'doing', 'limits')} />
        </div>
      </div>
      <BriefFoot brief={brief}>
        <div className={styles.sources}>
          <Sections sections={pick('sources')} />
          <p>{aboutDocument}</p>
        </div>
      </BriefFoot>
    </article>
  )
}

function Sections({ sections }: { sections: BriefSection[] }) {
  return sections.map(({ id, title, lines }) => (
    <section key={id} className={styles.section} aria-labelledby={`brief-${id}`}>
      <h2 id={`brief-${id}`} className={styles.heading}>
        {title}
      </h2>
      <ul className={styles.lines}>
        {lines.map(({ lead, text }) => (
          <li key={`${lead} ${text}`}>
            {lead === ''
              ? text
              : tNode('{one} {next}', { one: <strong>{lead}</strong>, next: text }, 'one sentence after another')}
          </li>
        ))}
      </ul>
    </section>
  ))
}

function BriefFigures({ brief: { figures, against, rangeLabel } }: { brief: Brief }) {
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
      {range ? <dd className={styles.soft}>{t('range: {range}', { range })}</dd> : null}
    </div>
  )
}
