// What is followed in the flow picture, with its tonnes, a choice of the other end, and the way out.

import { fullName, markName } from '../../charts/flow/flowWords'
import type { FlowGraph } from '../../charts/flow/groupFlow'
import { endsFor, type FollowedFlow, type Trace, tellTrace, traceName, traceTonnes } from '../../charts/flow/traceFlow'
import type { Network } from '../../model/network'
import { t } from '../../texts/translate'
import unseen from '../../ui/unseen.module.css'
import styles from './flows.module.css'

interface TraceBarProps {
  network: Network
  graph: FlowGraph
  followed: FollowedFlow
  onTrace: (trace: Trace) => void
}

export function TraceBar({ network, graph, followed, onTrace }: TraceBarProps) {
  const [first = '', second] = followed.marks
  const ends = endsFor(network, graph, first)
  const stages = graph.columns.map((stage, column) => ({ stage, nodes: ends.filter((node) => node.column === column) }))
  return (
    <fieldset className={styles.trace}>
      <legend className={unseen.unseen}>{t('Followed')}</legend>
      <span className={styles.followed}>
        {second === undefined ? traceName(graph, followed.marks) : `${markName(graph, first)} →`}
      </span>
      <select
        className={styles.end}
        aria-label={t('The other end')}
        value={second ?? ''}
        onChange={({ target }) => onTrace(target.value ? [first, target.value] : [first])}
      >
        <option value="">{second === undefined ? t('to or from …') : t('anywhere')}</option>
        {second !== undefined && !ends.some(({ id }) => id === second) ? (
          <option value={second}>{markName(graph, second)}</option>
        ) : null}
        {stages
          .filter(({ nodes }) => nodes.length > 0)
          .map(({ stage, nodes }) => (
            <optgroup key={stage.id} label={stage.name}>
              {nodes.map((node) => (
                <option key={node.id} value={node.id}>
                  {fullName(graph, node)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
      <output className={styles.tonnes}>
        <span aria-hidden="true">{traceTonnes(followed.now)}</span>
        <span className={unseen.unseen}>{tellTrace(graph, followed)}</span>
      </output>
      <button type="button" className={styles.clear} onClick={() => onTrace([])}>
        {t('clear')}
      </button>
    </fieldset>
  )
}
