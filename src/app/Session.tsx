// One sitting with a dataset: the choices decoded from the address, kept in a store, written back as they change.
import { useEffect, useMemo, useState } from 'react'
import type { Dataset } from '../model/dataset'
import { RunnerProvider } from '../results/analysis/Runner'
import { localizeDataset } from '../results/localizeDataset'
import { ResultsProvider } from '../results/Results'
import { WorkspaceProvider } from '../results/Workspace'
import { createWorkerRunner } from '../runner/workers'
import { AnnouncementStoreContext, createAnnouncementStore } from '../state/announcements'
import { createDialogStore, DialogStoreContext } from '../state/dialogs'
import { createScenarioStore } from '../state/scenarioStore'
import { decode } from '../state/urlCodec'
import { syncAddress } from '../state/urlSync'
import { ScenarioStoreContext } from '../state/useScenarioStore'
import { Notices } from './Notices'
import { PageFrame } from './PageFrame'

function openSession(dataset: Dataset) {
  const { choices, problems } = decode(dataset, window.location.search)
  return {
    store: createScenarioStore(dataset, choices),
    dialogs: createDialogStore(),
    announcements: createAnnouncementStore(),
    problems,
  }
}

export function Session({ dataset: asLoaded }: { dataset: Dataset }) {
  const dataset = useMemo(() => localizeDataset(asLoaded), [asLoaded])
  const [{ store, dialogs, announcements, problems: openingProblems }] = useState(() => openSession(dataset))
  const [problems, setProblems] = useState(openingProblems)
  useEffect(
    () => syncAddress(store, dataset, window, (problem) => setProblems((known) => [...known, problem])),
    [store, dataset],
  )
  return (
    <WorkspaceProvider dataset={dataset}>
      <ScenarioStoreContext value={store}>
        <ResultsProvider>
          <RunnerProvider dataset={dataset} create={createWorkerRunner}>
            <DialogStoreContext value={dialogs}>
              <AnnouncementStoreContext value={announcements}>
                <Notices problems={problems} onDismiss={() => setProblems([])} />
                <PageFrame />
              </AnnouncementStoreContext>
            </DialogStoreContext>
          </RunnerProvider>
        </ResultsProvider>
      </ScenarioStoreContext>
    </WorkspaceProvider>
  )
}
