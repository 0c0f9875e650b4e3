// Up to three scenarios side by side: what differs, figures, flows and paths.
import { useDeferredValue, useEffect, useRef } from 'react'
import { endSentence } from '../../format/sentences'
import { useWorkspace } from '../../results/Workspace'
import { pinLetters } from '../../state/choices'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { Segments } from '../../ui/Segments'
import { writeComparison } from '../../words/comparisonFinding'
import { useComparison } from '../../words/useComparison'
import { ComparePaths } from './ComparePaths'
import styles from './compare.module.css'
import { DifferencesTable } from './DifferencesTable'
import { FiguresTable } from './FiguresTable'
import { FlowDifferencePanel } from './FlowDifferencePanel'
import { ScenarioPlace } from './ScenarioPlace'

/** `initialWidth`: width of a picture until the page has measured it, px. */
export function ComparePage({ initialWidth = 0 }: { initialWidth?: number }) {
  const { dataset } = useWorkspace()
  const comparison = useComparison()
  // Names, tables and buttons answer at once, pictures right behind.
  const settled = useDeferredValue(comparison)
  const heading = useRef<HTMLHeadingElement>(null)
  // A new page: the reader starts at its head.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const hasOthers = comparison.others.length > 0
  return (
    <main id="main" className={styles.page}>
      <h2 ref={heading} tabIndex={-1} className={styles.finding} translate="no">
        {endSentence(writeComparison(dataset, comparison))}
      </h2>
      <div className={styles.places}>
        <p className={styles.basis}>
          {t('Illustrative model results on central assumptions, each from its scenario’s own as-of date.')}
        </p>
        <ScenarioPlace letter="a" comparison={comparison} />
        {pinLetters.map((letter) => (
          <ScenarioPlace key={letter} letter={letter} comparison={comparison} />
        ))}
      </div>
      {hasOthers ? (
        <>
          <DifferencesTable comparison={comparison} />
          <FiguresTable comparison={comparison} />
        </>
      ) : (
        <p className={styles.preview}>
          {t(
            'With a second scenario, this page says what differs between the two, sets their headline figures side by side, and shows the difference of their flows and their paths over one another. To compare two variants of your own, pin this one, then change it on the dashboard.',
          )}
        </p>
      )}
      {settled.others.length > 0 ? (
        <>
          <MakerChoice />
          <FlowDifferencePanel comparison={settled} />
          <ComparePaths comparison={settled} initialWidth={initialWidth} />
        </>
      ) : null}
    </main>
  )
}

export default ComparePage

function MakerChoice() {
  const { dataset } = useWorkspace()
  const maker = useChoices(({ view }) => view.maker)
  const { show } = useScenarioActions()
  const makers = dataset.automakers.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <div className={styles.choices}>
      <Segments
        named
        legend={t('Pictures of')}
        options={[{ value: '', label: t('All makers') }, ...makers]}
        value={makers.some(({ value }) => value === maker) ? (maker ?? '') : ''}
        onPick={(picked) => show({ maker: picked || null })}
      />
    </div>
  )
}
