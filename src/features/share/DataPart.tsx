// Data files of what is shown: a workbook, each table as CSV, one file of scenario and result.
import { NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { writeCsv } from '../../exports/csv'
import { nameFile } from '../../exports/fileName'
import { writeResultJson } from '../../exports/json'
import { listTables } from '../../exports/tables/listTables'
import { writeWorkbook } from '../../exports/workbook'
import { FileOffer } from './FileOffer'
import styles from './files.module.css'
import { useHandout } from './useHandout'

export function DataPart() {
  const handout = useHandout()
  const { choices, stamp, ranges } = handout
  const tables = useMemo(() => listTables(handout), [handout])
  const [picked, setPicked] = useState('headline-figures')
  const table = tables.find(({ id }) => id === picked) ?? tables[0]
  const named = { asOf: choices.scenario.asOf, scenario: stamp.scenario }
  return (
    <>
      <ul className={styles.files} aria-label="Data files">
        <FileOffer
          name="Excel workbook"
          about="Sheets for what it is, inputs, results, paths by week, flows and sources. Numbers are numbers, with their units in the heads."
          fileName={nameFile('workbook', named, 'xlsx')}
          write={() => writeWorkbook(handout)}
        />
        {table ? (
          <FileOffer
            name="One table as CSV"
            about="Rows that start with # come first: finding, scenario, date and link; then heads with units, then plain numbers. Text that a spreadsheet would run as a formula gets an apostrophe before it."
            fileName={nameFile(table.id, named, 'csv')}
            write={async () => new Blob([writeCsv(table, stamp)], { type: 'text/csv;charset=utf-8' })}
          >
            <NativeSelect
              label="Table"
              classNames={{ root: styles.select, label: styles.label, input: styles.input }}
              data={tables.map(({ id, title, rows }) => ({ value: id, label: `${title} (${countRows(rows.length)})` }))}
              value={table.id}
              onChange={({ currentTarget: { value } }) => setPicked(value)}
            />
          </FileOffer>
        ) : null}
        <FileOffer
          name="Scenario and result (JSON)"
          about="What was chosen, everything the model gives for it and for the reference, and the link that opens this state. The command line takes the scenario in it."
          fileName={nameFile('result', named, 'json')}
          write={async () => new Blob([writeResultJson(handout)], { type: 'application/json' })}
        />
      </ul>
      <p className={styles.note}>
        {ranges
          ? 'With the range of our assumptions.'
          : 'The range of our assumptions is not known yet for this state; files made now leave it out.'}
      </p>
    </>
  )
}

function countRows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`
}

export default DataPart
