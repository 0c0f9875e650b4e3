// One figure's provenance, from the value down to its sources.
import type { ReactNode, RefObject } from 'react'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { BasisMark } from '../../views/marks/BasisMark'
import { basisMeaning } from '../../words/figures/basis'
import type { FigureBasis, FigureDescription, FormulaLine } from '../../words/figures/figure'
import { type MethodSectionId, methodElementId, methodSectionTitle } from '../../words/figures/methodSections'
import { InputList } from './InputList'
import styles from './provenance.module.css'
import { SourceList } from './SourceList'

interface ProvenanceProps {
  description: FigureDescription
  headRef: RefObject<HTMLHeadingElement | null>
  onMethod: (section: MethodSectionId) => void
}

export function Provenance({ description, headRef, onMethod }: ProvenanceProps) {
  const { methodSection } = description
  return (
    <>
      <h3 ref={headRef} tabIndex={-1} data-autofocus className={styles.title}>
        {description.title}
      </h3>
      <Summary description={description} />
      <Parts description={description} />
      <p className={styles.method}>
        <a
          href={`#${methodElementId(methodSection)}`}
          className={styles.link}
          onClick={(click) => {
            click.preventDefault()
            onMethod(methodSection)
          }}
        >
          {t('Method: {section}', { section: methodSectionTitle(methodSection) })}
        </a>
      </p>
    </>
  )
}

/** The value, what it means and how it is known. */
function Summary({ description: { value, reference, change, meaning, basis } }: { description: FigureDescription }) {
  return (
    <>
      <p className={styles.value} translate="no">
        {value}
      </p>
      {reference === null ? null : (
        <p className={styles.small}>
          {change
            ? t('In the reference scenario: {value}; against it: {change}', { value: reference, change })
            : t('In the reference scenario: {value}', { value: reference })}
        </p>
      )}
      <p className={styles.text}>{meaning}</p>
      <p className={styles.text}>
        <Grounds basis={basis} />
      </p>
    </>
  )
}

/** The word for the basis, what stands behind it, and what the word means. */
function Grounds({ basis: { basis, restsOn } }: { basis: FigureBasis }) {
  const parts = {
    basis: (
      <strong>
        <BasisMark basis={basis} />
      </strong>
    ),
    meaning: <span className={styles.soft}>{basisMeaning(basis)}</span>,
  }
  if (restsOn === null) return tNode('{basis}. {meaning}', parts, 'how it is known, and what that means')
  return tNode(
    '{basis}: {grounds}. {meaning}',
    { ...parts, grounds: restsOn },
    'how it is known, on what, and what that means',
  )
}

function Parts({ description: { sayIt, formula, caveats, inputs, sources } }: { description: FigureDescription }) {
  return (
    <>
      <Part title={t('How to say it')} shown={sayIt !== null}>
        <p className={styles.say}>{sayIt}</p>
      </Part>
      <Part title={t('How it is computed')} shown={formula.length > 0}>
        <Formula lines={formula} />
      </Part>
      <Part title={t('Keep in mind')} shown={caveats.length > 0}>
        <ul className={styles.caveats}>
          {caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      </Part>
      <Part title={t('What goes into it')} shown={inputs.length > 0}>
        <InputList inputs={inputs} />
      </Part>
      <Part title={t('Sources ({count})', { count: sources.length })} shown={sources.length > 0}>
        <SourceList sources={sources} />
      </Part>
    </>
  )
}

/** A headed part of the drawer; nothing where it would be empty. */
function Part({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  if (!shown) return null
  return (
    <section className={styles.part}>
      <h4 className={styles.partTitle}>{title}</h4>
      {children}
    </section>
  )
}

/** The working: rules in words, and set in from them the same with today's numbers. */
function Formula({ lines }: { lines: readonly FormulaLine[] }) {
  return (
    <ul className={styles.formula}>
      {lines.map((line) =>
        typeof line === 'string' ? (
          <li key={line} className={styles.rule}>
            {line}
          </li>
        ) : (
          <li key={line.sum} className={styles.numbers}>
            {line.sum}
          </li>
        ),
      )}
    </ul>
  )
}
