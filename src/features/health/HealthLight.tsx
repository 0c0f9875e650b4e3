// The model-health light: whether the model's rules hold on the result at hand, and which do not.

import { Popover } from '@mantine/core'
import { useId, useMemo, useState } from 'react'
import { checkHealth, type HealthCheck } from '../../model/health'
import { useSettledCase } from '../../results/CaseProvider'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { ruleText } from '../../words/figures/ruleTexts'
import styles from './health.module.css'

/** A small button with a shape and words; it opens the list of rules, broken ones first. */
export function HealthLight() {
  const { network } = useWorkspace()
  const { scenario, outcome } = useSettledCase()
  const checks = useMemo(() => checkHealth(network, scenario, outcome), [network, scenario, outcome])
  const [opened, setOpened] = useState(false)
  const headingId = useId()
  const failed = checks.filter(({ ok }) => !ok)
  const words =
    failed.length === 0
      ? t('Model checks: {count} of {count} hold', { count: checks.length })
      : t('Model checks: {failed} of {count} failed', { failed: failed.length, count: checks.length })
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={360}
      withRoles={false}
      withinPortal={false}
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.light}
          data-failed={failed.length > 0}
          aria-expanded={opened}
          aria-haspopup="dialog"
          onClick={() => setOpened(!opened)}
          // The list closes by itself only while the focus is in it.
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !opened) return
            // One key closes one thing.
            event.preventDefault()
            setOpened(false)
          }}
        >
          <Shape ok={failed.length === 0} />
          {words}
        </button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-labelledby={headingId} className={styles.list}>
        <h2 id={headingId} className={styles.heading}>
          {t(failed.length === 0 ? 'Every rule holds on this result' : 'Rules that failed on this result')}
        </h2>
        <Rules checks={[...failed, ...checks.filter(({ ok }) => ok)]} />
      </Popover.Dropdown>
    </Popover>
  )
}

function Rules({ checks }: { checks: HealthCheck[] }) {
  return (
    <ul className={styles.rules}>
      {checks.map(({ rule, ok, detail }) => (
        <li key={rule}>
          <Shape ok={ok} />
          <span>
            <span className={ok ? undefined : styles.failed}>
              {t(ok ? '{rule}: holds' : '{rule}: failed', { rule: ruleText(rule) })}
            </span>
            <span className={styles.detail}>{ruleText(detail)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A check in a ring, or a cross on a filled square: told apart without color. */
function Shape({ ok }: { ok: boolean }) {
  return (
    <svg className={styles.shape} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {ok ? (
        <>
          <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" />
          <path d="M4 7.2L6.2 9.4L10 5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </>
      ) : (
        <>
          <rect width="14" height="14" fill="currentColor" />
          <path d="M4 4L10 10M10 4L4 10" className={styles.cross} />
        </>
      )}
    </svg>
  )
}

export default HealthLight
