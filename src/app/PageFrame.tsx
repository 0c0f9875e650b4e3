// The frame around the two pages: header, the page that is chosen, the provenance drawer, the spoken changes.
import { lazy, Suspense, useEffect } from 'react'
import { Header } from '../features/header/Header'
import { Announcer } from '../features/overview/Announcer'
import { ProvenanceDrawer } from '../features/provenance/ProvenanceDrawer'
import { useChoices } from '../state/useScenarioStore'
import { PanelBoundary } from '../ui/Panel'
import { Dashboard } from './Dashboard'
import { useShortcuts } from './useShortcuts'

const MethodPage = lazy(() => import('../features/method/MethodPage'))
const ExportsCheck = lazy(() => import('../features/history/ExportsCheck'))

export function PageFrame() {
  const page = useChoices((choices) => choices.view.page)
  useShortcuts()
  useEffect(() => {
    document.title =
      page === 'method' ? 'Lodestone: method' : 'Lodestone: rare-earth magnets into GM, Ford and Stellantis'
  }, [page])
  return (
    <>
      <Header />
      {page === 'method' ? (
        <PanelBoundary name="The method page">
          <Suspense fallback={<p role="status">Opening the method…</p>}>
            <MethodPage exportsCheck={<ExportsCheck />} />
          </Suspense>
        </PanelBoundary>
      ) : (
        <Dashboard />
      )}
      <PanelBoundary name="The provenance drawer">
        <ProvenanceDrawer />
      </PanelBoundary>
      <Announcer />
    </>
  )
}
