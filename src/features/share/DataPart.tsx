// Data files of what is shown: a workbook, each table as CSV, one file of scenario and result.
import { NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { writeCsv } from '../../exports/csv'
import { nameFile } from '../../exports/fileName'
import { writeResultJson } from '../../exports/json'
import { listTables } from '../../exports/tables/listTables'
import { writeWorkbook } from '../../exports/workbook'
import { t } from '../../texts/translate'
import { FileOffer } from './FileOffer'
import styles from './files.module.css'
import { useHandout } from './useHandout'

export function DataPart() {
  const handout = useHandout()
  const { choices, stamp, ranges } = handout
  const tables = useMemo(() => listTables(handout), [handout])
  const [picked, setPicked] = useState('headline-figures')
  const table = tables.find(({ id }) => id === picked) ?? tables[0]
  const named = { asOf: choices.scenario.asOf, scenario: stamp.scenario, preset: choices.preset }
  return (
    <>
      <ul className={styles.files} aria-label={t('Data files')}>
        <FileOffer
          name={t('Excel workbook')}
          about={t(
            'Sheets for what it is, inputs, results, paths by week, flows and sources. Numbers are numbers, with their units in the heads.',
          )}
          fileName={nameFile('workbook', named, 'xlsx')}
          write={() => writeWorkbook(handout)}
        />
        {table ? (
          <FileOffer
            name={t('One table as CSV')}
            about={t(
              'Rows that start with # come first: finding, scenario, date and link; then heads with units, then plain numbers. Text that a spreadsheet would run as a formula gets an apostrophe before it.',
            )}
            fileName={nameFile(table.id, named, 'csv')}
            write={async () => new Blob([writeCsv(table, stamp)], { type: 'text/csv;charset=utf-8' })}
          >
            <NativeSelect
              label={<span>{t('Table')}</span>}
              classNames={{ root: styles.select, label: styles.label, input: styles.input }}
              data={tables.map(({ id, title, rows }) => ({
                value: id,
                label: t('{title} ({count, plural, one {# row} other {# rows}})', { title, count: rows.length }),
              }))}
              value={table.id}
              onChange={({ currentTarget: { value } }) => setPicked(value)}
            />
          </FileOffer>
        ) : null}
        <FileOffer
          name={t('Scenario and result (JSON)')}
          about={t(
            'What was chosen, everything the model gives for it and for the reference, and the link that opens this state. The command line takes the scenario in it.',
          )}
          fileName={nameFile('result', named, 'json')}
          write={async () => new Blob([writeResultJson(handout)], { type: 'application/json' })}
        />
      </ul>
      <p className={styles.note}>
        {ranges
          ? t('With the range of our assumptions.')
          : t('The range of our assumptions is not known yet for this state; files made now leave it out.')}
      </p>
    </>
  )
}

export default DataPart
