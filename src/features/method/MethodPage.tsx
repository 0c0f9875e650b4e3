// The method page: how the numbers are made, what they rest on and what they leave out.
import { type ReactNode, useEffect, useRef } from 'react'
import { useWorkspace } from '../../results/Workspace'
import { useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { methodElementId, methodSections } from '../../words/figures/methodSections'
import { AboutSection } from './AboutSection'
import { BasesSection } from './BasesSection'
import { CardsSection } from './CardsSection'
import { CauseSection } from './CauseSection'
import { ChangedSection } from './ChangedSection'
import { ChecksSection } from './ChecksSection'
import { DatasetSection } from './DatasetSection'
import { DistressSection } from './DistressSection'
import { DocumentSection } from './DocumentSection'
import { ExportsSection } from './ExportsSection'
import { ExposureSection } from './ExposureSection'
import { FlowsSection } from './FlowsSection'
import { HorizonSection } from './HorizonSection'
import { InflationSection } from './InflationSection'
import { KeptOutSection } from './KeptOutSection'
import { LeavesOutSection } from './LeavesOutSection'
import { LicensesSection } from './LicensesSection'
import { MeasuresSection } from './MeasuresSection'
import styles from './method.module.css'
import { NamesSection } from './NamesSection'
import { NumberSection } from './NumberSection'
import { RangesSection } from './RangesSection'
import { RecordSection } from './RecordSection'
import { ResultsSection } from './ResultsSection'
import { ScenarioSection } from './ScenarioSection'
import { SectionNumber } from './Section'
import { ShocksSection } from './ShocksSection'
import { SourcesSection } from './SourcesSection'
import { StocksSection } from './StocksSection'
import { WhySection } from './WhySection'

/** `exportsCheck` is the picture of simulated against observed exports, which another feature draws. */
export function MethodPage({ exportsCheck }: { exportsCheck: ReactNode }) {
  const { dataset } = useWorkspace()
  const { show } = useScenarioActions()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A new page: the reader starts at its head.
    heading.current?.focus({ preventScroll: true })
    const { hash } = window.location
    if (hash.startsWith(`#${methodElementId('about').slice(0, 6)}`))
      document.getElementById(hash.slice(1))?.scrollIntoView()
    else window.scrollTo(0, 0)
  }, [])
  return (
    <main id="main" className={styles.page}>
      <button type="button" className={styles.back} onClick={() => show({ page: 'dashboard', figure: null })}>
        {t('← Back to the dashboard')}
      </button>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {t('Method')}
      </h1>
      <p className={styles.subject}>{dataset.title}</p>
      <div className={styles.columns}>
        <Contents />
        <article className={styles.article}>
          <AboutSection />
          <NamesSection />
          <NumberSection />
          <DatasetSection />
          <ScenarioSection />
          <HorizonSection />
          <LicensesSection />
          <FlowsSection />
          <StocksSection />
          <ExposureSection />
          <InflationSection />
          <ShocksSection />
          <RangesSection />
          <RecordSection />
          <KeptOutSection />
          <ResultsSection />
          <ExportsSection picture={exportsCheck} />
          <LeavesOutSection />
          <ChangedSection />
          <CauseSection />
          <WhySection />
          <MeasuresSection />
          <DistressSection />
          <CardsSection />
          <ChecksSection />
          <DocumentSection />
          <SourcesSection />
          <BasesSection />
        </article>
      </div>
    </main>
  )
}

export default MethodPage

function Contents() {
  return (
    <nav className={styles.contents} aria-label={t('Contents of the method page')}>
      <ol>
        {methodSections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${methodElementId(id)}`}>{title}</a>
            <SectionNumber id={id} />
          </li>
        ))}
      </ol>
    </nav>
  )
}
