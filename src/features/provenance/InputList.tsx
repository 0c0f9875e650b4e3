// The inputs of a figure, by group; each leads to its own provenance where it has one.

import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { BasisMark } from '../../views/marks/BasisMark'
import { FigureLink } from '../../views/marks/FigureLink'
import { SourceLink } from '../../views/marks/SourceLink'
import type { FigureInput } from '../../words/figures/figure'
import styles from './lists.module.css'

/** Longer groups open on request. */
const atOnce = 6

export function InputList({ inputs }: { inputs: FigureInput[] }) {
  const groups = new Set(inputs.map(({ group }) => group))
  return [...groups].map((group) => (
    <Group key={group} group={group} members={inputs.filter((input) => input.group === group)} />
  ))
}

function Group({ group, members }: { group: string; members: FigureInput[] }) {
  return (
    <div className={styles.group}>
      <h5 className={styles.groupTitle}>{group}</h5>
      <ul className={styles.inputs}>
        {members.slice(0, atOnce).map((input) => (
          <Input key={input.label} input={input} />
        ))}
      </ul>
      {members.length > atOnce ? (
        <details className={styles.more}>
          <summary>{t('{count} more', { count: members.length - atOnce })}</summary>
          <ul className={styles.inputs}>
            {members.slice(atOnce).map((input) => (
              <Input key={input.label} input={input} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}

function Input({ input }: { input: FigureInput }) {
  const { label, value, range, basis, source, note, figure } = input
  return (
    <li className={styles.input}>
      <div className={styles.line}>
        <span>{figure ? <FigureLink figure={figure}>{label}</FigureLink> : label}</span>
        <span className={styles.amount}>{value}</span>
      </div>
      <div className={styles.line}>
        <span className={styles.grounds}>
          <BasisMark basis={basis} />
        </span>
        {range ? <span className={styles.range}>{range}</span> : null}
      </div>
      {note ? <p className={styles.note}>{note}</p> : null}
      {source ? (
        <p className={styles.note}>{tNode('Source: {source}', { source: <SourceLink source={source} brief /> })}</p>
      ) : null}
    </li>
  )
}
