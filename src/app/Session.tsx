// One sitting with a dataset: the choices decoded from the address, kept in a store, written back as they change.
import { useEffect, useMemo, useState } from 'react'
import { afterPaint } from '../browser/afterPaint'
import type { Dataset } from '../model/dataset'
import { RunnerProvider } from '../results/analysis/Runner'
import { CaseProvider } from '../results/CaseProvider'
import { dataChange } from '../results/links'
import { localizeDataset } from '../results/localizeDataset'
import { WorkspaceProvider } from '../results/Workspace'
import { createWorkerRunner } from '../runner/workers'
import { AnnouncementStoreContext, createAnnouncementStore } from '../state/announcements'
import { createDialogStore, DialogStoreContext } from '../state/dialogs'
import { createScenarioStore } from '../state/scenarioStore'
import { decode, earlierModelNotice } from '../state/urlCodec'
import { syncAddress } from '../state/urlSync'
import { ScenarioStoreContext } from '../state/useScenarioStore'
import { t } from '../texts/translate'
import { Notices, type NoticesToTell } from './Notices'
import { PageFrame } from './PageFrame'

function openSession(dataset: Dataset) {
  const { search } = window.location
  const { choices, problems, migrated } = decode(dataset, search)
  const change = dataChange(dataset, search)
  return {
    store: createScenarioStore(dataset, choices),
    dialogs: createDialogStore(),
    announcements: createAnnouncementStore(),
    notices: {
      problems,
      sentences: [
        ...(migrated ? [earlierModelNotice()] : []),
        // An earlier model had other data too: once is enough.
        ...(change && !migrated
          ? [
              t(
                'The data has changed since this link was made (dataset {then} then, {now} now). The choices are those that were sent; the figures may differ from what the sender saw.',
                { ...change },
              ),
            ]
          : []),
      ],
    },
  }
}

export function Session({ dataset: asLoaded }: { dataset: Dataset }) {
  const dataset = useMemo(() => localizeDataset(asLoaded), [asLoaded])
  const [{ store, dialogs, announcements, notices: openingNotices }] = useState(() => openSession(dataset))
  const [notices, setNotices] = useState<NoticesToTell>(openingNotices)
  useEffect(
    () =>
      syncAddress(
        store,
        dataset,
        window,
        {
          problem: (text) => setNotices((known) => ({ ...known, problems: [...known.problems, text] })),
          // Said while it stands there still, it is not said again.
          notice: (text) => setNotices((known) => ({ ...known, sentences: [...new Set([...known.sentences, text])] })),
        },
        afterPaint,
      ),
    [store, dataset],
  )
  return (
    <WorkspaceProvider dataset={dataset}>
      <ScenarioStoreContext value={store}>
        <CaseProvider>
          <RunnerProvider dataset={dataset} create={createWorkerRunner}>
            <DialogStoreContext value={dialogs}>
              <AnnouncementStoreContext value={announcements}>
                <PageFrame
                  notices={<Notices {...notices} onDismiss={() => setNotices({ problems: [], sentences: [] })} />}
                />
              </AnnouncementStoreContext>
            </DialogStoreContext>
          </RunnerProvider>
        </CaseProvider>
      </ScenarioStoreContext>
    </WorkspaceProvider>
  )
}
