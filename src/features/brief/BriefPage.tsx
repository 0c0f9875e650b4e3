// The one-page brief: a sheet of paper on the screen, written from the state, and the ways to take it along.
import { useEffect, useMemo, useRef } from 'react'
import { copyText } from '../../exports/clipboard'
import { useRanges } from '../../results/analysis/useAnalyses'
import { t } from '../../texts/translate'
import { AnalysisState } from '../../ui/AnalysisState'
import { CopyButton } from '../../ui/CopyButton'
import type { Brief } from '../../words/brief/brief'
import { writeBriefMarkdown, writeBriefText } from '../../words/brief/briefText'
import { useBrief } from '../../words/brief/useBrief'
import { BriefSheet } from './BriefSheet'
import styles from './brief.module.css'

export function BriefPage() {
  const { data, stale, ...analysis } = useRanges()
  const { brief, waiting } = useBrief(stale ? undefined : data)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A new page: the reader starts at its head.
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <main id="main" className={styles.page}>
      <Toolbar brief={brief} waiting={waiting} />
      <AnalysisState
        label={t('Ranges')}
        {...analysis}
        stale={stale}
        onCancel={analysis.cancel}
        onRetry={analysis.retry}
      />
      <BriefSheet brief={brief} headingRef={heading} />
    </main>
  )
}

/** Nothing is taken along while parts of the brief are still to come. */
function Toolbar({ brief, waiting }: { brief: Brief; waiting: boolean }) {
  const text = useMemo(() => writeBriefText(brief), [brief])
  const markdown = useMemo(() => writeBriefMarkdown(brief), [brief])
  return (
    <section aria-label={t('Take the brief along')} className={styles.toolbar}>
      <button
        type="button"
        className={styles.print}
        aria-disabled={waiting || undefined}
        onClick={() => {
          if (!waiting) window.print()
        }}
      >
        {t('Print or save as PDF')}
      </button>
      <CopyButton label={t('Copy as text')} text={text} waiting={waiting} copy={copyText} />
      <CopyButton label={t('Copy as Markdown')} text={markdown} waiting={waiting} copy={copyText} />
      <p className={styles.hint}>
        {t('One page, on A4 or Letter. It follows the scenario; each number opens its origin.')}
      </p>
    </section>
  )
}

export default BriefPage
