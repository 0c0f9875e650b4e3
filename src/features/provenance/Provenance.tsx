// One figure's provenance, from the value down to its sources.
import type { ReactNode, RefObject } from 'react'
import { BasisMark } from '../../results/figures/BasisMark'
import { basisMeaning } from '../../results/figures/basis'
import type { FigureDescription } from '../../results/figures/figure'
import { type MethodSectionId, methodElementId, methodSectionTitle } from '../../results/figures/methodSections'
import { Formula } from './Formula'
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
          Method: {methodSectionTitle(methodSection)}
        </a>
      </p>
    </>
  )
}

/** The value, what it means and how it is known. */
function Summary({ description: { value, reference, meaning, basis } }: { description: FigureDescription }) {
  return (
    <>
      <p className={styles.value}>{value}</p>
      {reference === null ? null : <p className={styles.small}>In the reference scenario: {reference}</p>}
      <p className={styles.text}>{meaning}</p>
      <p className={styles.text}>
        <strong>
          <BasisMark basis={basis.basis} />
        </strong>
        {basis.restsOn ? `: ${basis.restsOn}.` : '.'}
        <span className={styles.soft}> {basisMeaning(basis.basis)}</span>
      </p>
    </>
  )
}

function Parts({ description: { sayIt, formula, caveats, inputs, sources } }: { description: FigureDescription }) {
  return (
    <>
      <Part title="How to say it" shown={sayIt !== null}>
        <p className={styles.say}>{sayIt}</p>
      </Part>
      <Part title="How it is computed" shown={formula.length > 0}>
        <Formula lines={formula} />
      </Part>
      <Part title="Keep in mind" shown={caveats.length > 0}>
        <ul className={styles.caveats}>
          {caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      </Part>
      <Part title="What goes into it" shown={inputs.length > 0}>
        <InputList inputs={inputs} />
      </Part>
      <Part title={`Sources (${sources.length})`} shown={sources.length > 0}>
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
