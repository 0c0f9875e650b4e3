// Does the sentence hold? Who stops first, tested over draws, over states, and over each assumption's range.
import { useMemo } from 'react'
import { formatShare } from '../../format/numbers'
import { type Claim, type Flip, firstToStop, holdsInDraws, holdsInStates } from '../../model/claim'
import type { StateSpace } from '../../model/stateSpace'
import { useFlips, useRanges } from '../../results/analysis/useAnalyses'
import type { Analysis } from '../../results/analysis/useAnalysis'
import { useSettledResults } from '../../results/Results'
import { useWorkspace } from '../../results/Workspace'
import { AnalysisState, LastResult } from '../../ui/AnalysisState'
import { claimWords, flipSentences } from './claimWords'
import { goToAssumption } from './goToAssumption'
import { Section } from './Section'
import { opening } from './switchWords'
import styles from './why.module.css'

function useClaim(): Claim {
  const { dataset } = useWorkspace()
  const { outcome } = useSettledResults()
  return useMemo(() => {
    const stops = dataset.automakers.map(
      ({ id }) => outcome.automakers[id]?.weeksToLineStop ?? Number.POSITIVE_INFINITY,
    )
    return firstToStop(dataset, stops)
  }, [dataset, outcome])
}

export function ClaimSection({ space, stale }: { space: StateSpace; stale: boolean }) {
  const { dataset } = useWorkspace()
  const claim = useClaim()
  const ranges = useRanges()
  const flips = useFlips()
  const shown: Analysis<unknown> = isAtWork(ranges) || !isAtWork(flips) ? ranges : flips
  const states = 1 << space.events.length
  const inStates = useMemo(() => holdsInStates(dataset, space, claim), [dataset, space, claim])
  const said = opening(claimWords(dataset, claim))
  const inDraws = ranges.data ? formatShare(holdsInDraws(ranges.data, claim)) : null
  const ofStates = `${formatShare(inStates)} of ${states.toLocaleString('en-US')} states`
  return (
    <Section
      label="Does the sentence hold?"
      title={`“${said}” holds in ${inDraws ? `${inDraws} of draws and ` : ''}${ofStates}`}
      note="Draws: range of our assumptions, never a probability. States: every on/off state of the events, on the scenario’s assumptions."
    >
      <ul className={styles.holds}>
        <li>
          <LastResult stale={ranges.stale}>
            {ranges.data && inDraws
              ? `It holds in ${inDraws} of ${ranges.data.draws.toLocaleString('en-US')} draws, over the range of our assumptions.`
              : 'Over the range of our assumptions: not drawn yet.'}
          </LastResult>
        </li>
        <li>
          <LastResult stale={stale}>{`It holds in ${ofStates} of the events.`}</LastResult>
        </li>
      </ul>
      <Flips claim={claim} flips={flips} />
      <AnalysisState
        {...shown}
        label={shown === ranges ? 'Draws' : 'Where it flips'}
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
  const { scenario } = useSettledResults()
  const found = useMemo(
    () => (flips.data ? flipSentences(dataset, scenario, claim, flips.data) : []),
    [dataset, scenario, claim, flips.data],
  )
  return (
    <div className={styles.crossings}>
      <h4 className={styles.kind}>One assumption at a time</h4>
      {flips.data ? (
        <LastResult stale={flips.stale}>
          <ul className={styles.ways}>
            {found.map(({ parameter, text }) => (
              <li key={parameter.id} className={styles.way}>
                <span className={styles.wayText}>{text}</span>
                <button
                  type="button"
                  className={styles.button}
                  aria-label={`To the slider of ${parameter.label}`}
                  onClick={() => goToAssumption(parameter.id)}
                >
                  Slider
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
  if (flipping === 0) return `It holds for every value of all ${all} assumptions within their ranges, one at a time.`
  if (flipping === all) return 'Every assumption, taken alone, can flip it within its range.'
  return `It holds for every value of the other ${all - flipping} assumptions within their ranges, one at a time.`
}
