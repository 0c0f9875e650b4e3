// The door: outside bytes become a trusted dataset, or the list of everything that is wrong with them.
import type { Dataset } from '../model/dataset'
import { checkDataset } from './datasetRules'
import { datasetSchema, soundSections } from './datasetSchema'
import { collectFaults, type Parsed, reportIssues } from './faults'
import { structureFaults } from './jsonRules'

/** Checks parsed JSON against section 1 of the model page. Keys beyond it are kept. Never throws. */
export function parseDataset(json: unknown): Parsed<'dataset', Dataset> {
  const unread = structureFaults(json)
  if (unread.length > 0) return { ok: false, faults: unread }
  const shaped = datasetSchema.safeParse(json, { reportInput: true })
  const faults = collectFaults((report) => {
    if (shaped.success) {
      checkDataset(shaped.data, report)
      return
    }
    reportIssues(shaped.error.issues, report)
    const sound = soundSections.safeParse(json)
    if (sound.success) checkDataset(sound.data, report)
  })
  return shaped.success && faults.length === 0 ? { ok: true, dataset: shaped.data } : { ok: false, faults }
}
