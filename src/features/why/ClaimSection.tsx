// Does the sentence hold? Who stops first, tested over draws, over states, and over each assumption's range.
import { useMemo } from 'react'
import { formatShare, formatWhole } from '../../format/numbers'
import { upperFirst } from '../../format/sentences'
import { type Claim, type Flip, firstToStop, holdsInDraws, holdsInStates } from '../../model/claim'
import type { StateSpace } from '../../model/stateSpace'
import { useAnswer, useRanges } from '../../results/analysis/useAnalyses'
import type { Analysis } from '../../results/analysis/useAnalysis'
import { useSettledCase } from '../../results/CaseProvider'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { AnalysisState, LastResult } from '../../ui/AnalysisState'
import { claimWords, flipSentences } from './claimWords'
import { Section } from './Section'
import { useGoToAssumption } from './useGoToAssumption'
import styles from './why.module.css'

function useClaim(): Claim {
  const { dataset } = useWorkspace()
  const { outcome } = useSettledCase()
  return useMemo(() => {
    const stops = dataset.automakers.map(
      ({ id }) => outcome.ahead.automakers[id]?.weeksToLineStop ?? Number.POSITIVE_INFINITY,
    )
    return firstToStop(dataset, stops)
  }, [dataset, outcome])
}

export function ClaimSection({ space, stale }: { space: StateSpace; stale: boolean }) {
  const { dataset } = useWorkspace()
  const claim = useClaim()
  const ranges = useRanges()
  const flips = useAnswer('flips', ({ scenario }) => ({ scenario }))
  const shown: Analysis<unknown> = isAtWork(ranges) || !isAtWork(flips) ? ranges : flips
  const states = 1 << space.events.length
  const inStates = useMemo(() => holdsInStates(dataset, space, claim), [dataset, space, claim])
  const said = upperFirst(claimWords(dataset, claim))
  const inDraws = ranges.data ? formatShare(holdsInDraws(ranges.data, claim)) : null
  const ofStates = { share: formatShare(inStates), states: formatWhole(states) }
  return (
    <Section
      label={t('Does the sentence hold?')}
      title={
        inDraws
          ? t('“{claim}” holds in {draws} of draws and {share} of {states} states', {
              claim: said,
              draws: inDraws,
              ...ofStates,
            })
          : t('“{claim}” holds in {share} of {states} states', { claim: said, ...ofStates })
      }
      note={t(
        'Draws: range of our assumptions, never a probability. States: every on/off state of the events, on the scenario’s assumptions.',
      )}
    >
      <ul className={styles.holds}>
        <li>
          <LastResult stale={ranges.stale}>
            {ranges.data && inDraws
              ? t('It holds in {share} of {draws} draws, over the range of our assumptions.', {
                  share: inDraws,
                  draws: formatWhole(ranges.data.draws),
                })
              : t('Over the range of our assumptions: not drawn yet.')}
          </LastResult>
        </li>
        <li>
          <LastResult stale={stale}>{t('It holds in {share} of {states} states of the events.', ofStates)}</LastResult>
        </li>
      </ul>
      <Flips claim={claim} flips={flips} />
      <AnalysisState
        {...shown}
        label={shown === ranges ? t('Draws') : t('Where it flips')}
        onCancel={shown.cancel}
        onRetry={shown.retry}
      />
    </Section>
  )
}

/** Whether there is anything to say of an analysis: the two share one line. */
function isAtWork({ running, error, cancelled }: Analysis<unknown>): boolean {
  return running || error !== null || cancelled
}

function Flips({ claim, flips }: { claim: Claim; flips: Analysis<Flip[]> }) {
  const { dataset } = useWorkspace()
  const { scenario } = useSettledCase()
  const goToAssumption = useGoToAssumption()
  const found = useMemo(
    () => (flips.data ? flipSentences(dataset, scenario, claim, flips.data) : []),
    [dataset, scenario, claim, flips.data],
  )
  return (
    <div className={styles.crossings}>
      <h4 className={styles.kind}>{t('One assumption at a time')}</h4>
      {flips.data ? (
        <LastResult stale={flips.stale}>
          <ul className={styles.ways}>
            {found.map(({ parameter, text }) => (
              <li key={parameter.id} className={styles.way}>
                <span className={styles.wayText}>{text}</span>
                <button
                  type="button"
                  data-only-screen
                  className={styles.button}
                  aria-label={t('To the slider of {assumption}', { assumption: parameter.label })}
                  onClick={() => goToAssumption(parameter.id)}
                >
                  {t('Slider')}
                </button>
              </li>
            ))}
          </ul>
          <p className={styles.none}>{keptWords(found.length, flips.data.length)}</p>
        </LastResult>
      ) : null}
    </div>
  )
}

function keptWords(flipping: number, all: number): string {
  if (flipping === 0) {
    return t('It holds for every value of all {count} assumptions within their ranges, one at a time.', { count: all })
  }
  if (flipping === all) return t('Every assumption, taken alone, can flip it within its range.')
  return t('It holds for every value of the other {count} assumptions within their ranges, one at a time.', {
    count: all - flipping,
  })
}
