// Saved scenarios to and from a file.

import { FileButton } from '@mantine/core'
import { writeSavedFile } from '../../data/savedFile'
import type { SavedScenario } from '../../data/savedSchema'
import { localDate } from '../../format/moments'
import { joinClauses } from '../../format/sentences'
import { t } from '../../texts/translate'
import styles from './saved.module.css'
import { saveFile } from './saveFile'
import type { ImportReport } from './useImport'

interface FilePartProps {
  scenarios: readonly SavedScenario[]
  report: ImportReport | null
  onFile: (file: File) => void
  onDismiss: () => void
}

export function FilePart({ scenarios, report, onFile, onDismiss }: FilePartProps) {
  const exportAll = () =>
    saveFile(`lodestone-scenarios-${localDate(new Date().toISOString())}.json`, writeSavedFile(scenarios))
  return (
    <div className={styles.files}>
      <div className={styles.buttons}>
        <FileButton accept="application/json,.json" onChange={(file) => file && onFile(file)}>
          {(props) => (
            <button type="button" className={styles.button} {...props}>
              {t('Import from a file')}
            </button>
          )}
        </FileButton>
        {scenarios.length > 0 ? (
          <button type="button" className={styles.button} onClick={exportAll}>
            {t('Export all to a file')}
          </button>
        ) : null}
        <span className={styles.dropHint}>{t('or drop a file here')}</span>
      </div>
      {report ? (
        <div role="alert" className={styles.alert}>
          {report.text}
          {report.broken.length > 0 ? (
            <ul className={styles.faults}>
              {report.broken.map(({ at, name, faults }) => (
                <li key={at}>
                  {t(
                    '{record}: {faults}',
                    {
                      record: name ? `“${name}”` : t('A record without a name'),
                      faults: joinClauses(faults.map(({ path, message }) => `${path} ${message}`)),
                    },
                    'record, and its faults',
                  )}
                </li>
              ))}
            </ul>
          ) : null}{' '}
          <button type="button" className={styles.textButton} onClick={onDismiss}>
            {t('Dismiss')}
          </button>
        </div>
      ) : null}
    </div>
  )
}
