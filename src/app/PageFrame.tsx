// What is on screen: the dashboard, another page under the same header, the stage, or one part alone.
import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { Header } from '../features/header/Header'
import { TourOffer } from '../features/help/TourOffer'
import { WayBackChip } from '../features/help/WayBackChip'
import { Announcer } from '../features/overview/Announcer'
import { ProvenanceDrawer } from '../features/provenance/ProvenanceDrawer'
import type { Page } from '../state/choices'
import { useChoices } from '../state/useScenarioStore'
import { PanelBoundary } from '../ui/Panel'
import { canKeepPage } from './canKeepPage'
import { Dashboard } from './Dashboard'
import { Dialogs } from './Dialogs'
import { PrintFoot } from './PrintFoot'
import { Toast } from './Toast'
import { useActions } from './useActions'
import { useShortcuts } from './useShortcuts'

const MethodPage = lazy(() => import('../features/method/MethodPage'))
const ExportsCheck = lazy(() => import('../features/history/ExportsCheck'))
const ComparePage = lazy(() => import('../features/compare/ComparePage'))
const BriefPage = lazy(() => import('../features/brief/BriefPage'))
const PresentPage = lazy(() => import('../features/presenter/PresentPage'))
const SpeakerPage = lazy(() => import('../features/presenter/SpeakerPage'))
const UpdateNotice = lazy(() => import('./UpdateNotice'))
const EmbedPage = lazy(() => import('../features/embed/EmbedPage'))

const titles: Record<Page, string> = {
  dashboard: 'Lodestone: rare-earth magnets into GM, Ford and Stellantis',
  method: 'Lodestone: method',
  compare: 'Lodestone: compare',
  brief: 'Lodestone: brief',
  present: 'Lodestone: stage',
  speaker: 'Lodestone: speaker',
}

export function PageFrame() {
  const page = useChoices(({ view }) => view.page)
  const embed = useChoices(({ view }) => view.embed)
  useEffect(() => {
    document.title = titles[page]
  }, [page])
  if (embed !== null) return <Late name="This part of the page" page={<EmbedPage />} />
  if (page === 'present') return <Late name="The stage" page={<PresentPage />} />
  if (page === 'speaker') return <Late name="The speaker’s window" page={<SpeakerPage />} />
  return <HeadedPage page={page} />
}

function HeadedPage({ page }: { page: Exclude<Page, 'present' | 'speaker'> }) {
  const actions = useActions()
  useShortcuts(actions)
  const pages: Record<typeof page, ReactNode> = {
    dashboard: <Dashboard />,
    method: <Late name="The method page" page={<MethodPage exportsCheck={<ExportsCheck />} />} />,
    compare: <Late name="The comparison" page={<ComparePage />} />,
    brief: <Late name="The brief" page={<BriefPage />} />,
  }
  return (
    <>
      <Header
        aside={
          <>
            <WayBackChip />
            <TourOffer />
          </>
        }
      />
      {pages[page]}
      {page === 'brief' ? null : <PrintFoot />}
      <PanelBoundary name="The provenance drawer">
        <ProvenanceDrawer />
      </PanelBoundary>
      <Dialogs actions={actions} />
      <Announcer />
      <Toast />
      {canKeepPage() ? (
        <Suspense fallback={null}>
          <UpdateNotice />
        </Suspense>
      ) : null}
    </>
  )
}

/** A page whose code comes when it is asked for. */
function Late({ name, page }: { name: string; page: ReactNode }) {
  return (
    <PanelBoundary name={name}>
      <Suspense fallback={<p role="status">Opening…</p>}>{page}</Suspense>
    </PanelBoundary>
  )
}
