// Method: the rules that every result is held to, and whether they hold now.
import { useMemo } from 'react'
import { checkHealth } from '../../model/health'
import { Section } from './Section'
import { Table } from './Table'
import { useFigureContext } from './useFigureContext'

export function ChecksSection() {
  const { network, scenario, outcome } = useFigureContext()
  const checks = useMemo(() => checkHealth(network, scenario, outcome), [network, scenario, outcome])
  const held = checks.filter(({ ok }) => ok).length
  return (
    <Section id="checks">
      <p>
        Each result on the page is held to rules that any result must obey, whatever the assumptions. On this one {held}{' '}
        of {checks.length} hold. That shows that the sums are done as described. It does not show that the model is
        right: for that there are the past shocks and the exports.
      </p>
      <Table
        caption="Model checks on the loaded scenario"
        columns={['Rule', 'Looked at', 'Result']}
        rows={checks.map(({ rule, ok, detail }) => ({
          key: rule,
          cells: [rule, detail, ok ? 'holds' : 'broken'],
        }))}
      />
    </Section>
  )
}
