// What is shown now and what to say of it; what is broken in it; and what comes next.
import { useWorkspace } from '../../../results/Workspace'
import { decode } from '../../../state/urlCodec'
import { useTitles } from '../useTitles'
import type { DeskProps } from './desk'
import styles from './speaker.module.css'

export function NowAndNext({ deck: { steps }, presentation: { step, live, question } }: DeskProps) {
  const { dataset } = useWorkspace()
  const titleOf = useTitles()
  const [now, next] = [steps[step - 1], steps[step]]
  if (!now) return null
  const { problems } = decode(dataset, now.link)
  return (
    <section className={styles.now} aria-label="Now and next">
      <p className={styles.soft}>
        Step {step} of {steps.length}
        {live === null ? '' : ' · changed here, not as prepared'}
        {question ? ' · the room is asked' : ''}
      </p>
      <h2>{titleOf(now, live)}</h2>
      {problems.length > 0 ? (
        <div role="alert" className={styles.problems}>
          <p>Of this step’s link, the following could not be read; the room sees the rest:</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <p className={styles.note}>{now.note || 'No note for this step.'}</p>
      <p className={styles.next}>
        <span className={styles.soft}>Next</span>{' '}
        {next
          ? `${next.question ? 'A question to the room, then: ' : ''}${titleOf(next, null)}`
          : 'This is the last step.'}
      </p>
    </section>
  )
}
