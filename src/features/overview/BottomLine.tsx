// The first thing on the page: the answer in words, each number a way to its provenance.
import { useRanges } from '../../results/analysis/useAnalyses'
import { useCase, useSettledCase } from '../../results/CaseProvider'
import { useScenarioActions } from '../../state/useScenarioStore'
import { useBottomLine } from '../../words/useBottomLine'
import styles from './overview.module.css'

export function BottomLine() {
  const state = useCase()
  const { known } = useRanges()
  // Ranges follow the settled state: of one that is behind they say nothing of this moment.
  const behind = useSettledCase().scenario !== state.scenario
  const phrases = useBottomLine(state, behind ? undefined : known)
  const { show } = useScenarioActions()
  return (
    <p className={styles.bottomLine} data-part="bottom-line" translate="no">
      {phrases.map(({ text, figure }, index) => {
        // Phrases have no identity of their own: the place in the sentence is theirs.
        const key = `${index} ${figure ?? ''}`
        if (!figure) return <span key={key}>{text}</span>
        return (
          <button key={key} type="button" className={styles.phrase} onClick={() => show({ figure })}>
            {text}
          </button>
        )
      })}
    </p>
  )
}
