// Takes saved scenarios in from a file, and says in words what came in and what did not.

import { useState } from 'react'
import { readUtf8 } from '../../data/jsonRules'
import { type BrokenRecord, parseSavedFile } from '../../data/savedFile'
import type { SavedScenario } from '../../data/savedSchema'
import { joinWords } from '../../format/sentences'
import { useAnnouncements } from '../../state/announcements'
import { linkNumberFaults } from '../../state/linkNumberFaults'
import { useSavedChanges } from '../../storage/saved'
import { t } from '../../texts/translate'

/** Larger files are not read: they are none of ours, and could stop the page. */
const largestFile = 20_000_000

export interface ImportReport {
  /** What happened, in a sentence. */
  text: string
  broken: BrokenRecord[]
}

export function useImport() {
  const [report, setReport] = useState<ImportReport | null>(null)
  /** Those of the last file, where this browser could not keep them. */
  const [unkept, setUnkept] = useState<SavedScenario[]>([])
  const { importAll, removeAll } = useSavedChanges()
  const { announce } = useAnnouncements()

  const keep = async (name: string, scenarios: SavedScenario[], broken: BrokenRecord[]) => {
    try {
      const { added, known } = await importAll.mutateAsync(scenarios)
      setReport({ text: writeImported(name, added.length, known, broken.length), broken })
      setUnkept([])
      const ids = added.map(({ id }) => id)
      if (ids.length > 0)
        announce(t('Imported {scenarios}.', { scenarios: countScenarios(ids.length) }), () => removeAll.mutate(ids))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      setUnkept(scenarios)
      const text = t(
        '{scenarios} of “{file}” could not be kept. {why} Below they can be used while this list is open.',
        { scenarios: countScenarios(scenarios.length), file: name, why },
      )
      setReport({ text, broken })
    }
  }
  const importFile = async (file: File) => {
    if (file.size > largestFile) {
      setReport({ text: t('“{file}” is too large to be a file of saved scenarios.', { file: file.name }), broken: [] })
      return
    }
    const bytes = await file.arrayBuffer().catch(() => null)
    const content = bytes && readUtf8(bytes)
    const parsed = content === null ? null : parseSavedFile(content, linkNumberFaults)
    if (parsed?.ok) await keep(file.name, parsed.scenarios, parsed.broken)
    else {
      const unread = bytes ? t('The file is not written in UTF-8, as JSON is.') : t('The file could not be read.')
      const why = parsed?.message ?? unread
      setReport({ text: t('Nothing was imported from “{file}”. {why}', { file: file.name, why }), broken: [] })
    }
  }
  return { report, unkept, importFile, dismiss: () => setReport(null) }
}

function writeImported(name: string, added: number, known: number, broken: number): string {
  if (added + known + broken === 0) return t('“{file}” holds no scenarios.', { file: name })
  const parts = [
    ...(added > 0 || known === 0 ? [t('{scenarios} imported', { scenarios: countScenarios(added) })] : []),
    ...(known > 0 ? [t('{known} here already', { known })] : []),
    ...(broken > 0
      ? [
          t('{broken, plural, one {# left out, because it is broken} other {# left out, because they are broken}}', {
            broken,
          }),
        ]
      : []),
  ]
  return t('From “{file}”: {parts}.', { file: name, parts: joinWords(parts) })
}

function countScenarios(count: number): string {
  return t('{count, plural, one {# scenario} other {# scenarios}}', { count })
}
