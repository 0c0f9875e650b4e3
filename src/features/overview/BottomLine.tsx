// The first thing on the page: the answer in words, each number a way to its provenance.
import { useCase } from '../../results/CaseProvider'
import { useScenarioActions } from '../../state/useScenarioStore'
import { useBottomLine } from '../../words/useBottomLine'
import styles from './overview.module.css'

export function BottomLine() {
  const phrases = useBottomLine(useCase())
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
