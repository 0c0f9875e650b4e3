// Method: the rules that every result is held to, and whether they hold now.

import { useMemo } from 'react'
import { checkHealth } from '../../model/health'
import { useSettledCase } from '../../results/CaseProvider'
import { t } from '../../texts/translate'
import { ruleText } from '../../words/figures/ruleTexts'
import { Section } from './Section'
import { Table } from './Table'

export function ChecksSection() {
  const { network, scenario, outcome } = useSettledCase()
  const checks = useMemo(() => checkHealth(network, scenario, outcome), [network, scenario, outcome])
  const held = checks.filter(({ ok }) => ok).length
  return (
    <Section id="checks">
      <p>
        {t(
          'Each result on the page is held to rules that any result must obey, whatever the assumptions. On this one {held} of {count} hold. That shows that the sums are done as described. It does not show that the model is right: for that there are the record, the checks kept out of it, the past shocks and the exports.',
          { held, count: checks.length },
        )}
      </p>
      <Table
        caption={t('Model checks on the loaded scenario')}
        columns={[t('Rule'), t('Looked at'), t('Result')]}
        rows={checks.map(({ rule, ok, detail }) => ({
          key: rule,
          cells: [ruleText(rule), ruleText(detail), t(ok ? 'holds' : 'broken')],
        }))}
      />
    </Section>
  )
}
