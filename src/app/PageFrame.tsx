// What is on screen: the dashboard, another page under the same header, the stage, or one part alone.
import { type ReactNode, Suspense, useEffect } from 'react'
import { Header } from '../features/header/Header'
import { TourOffer } from '../features/help/TourOffer'
import { WayBackChip } from '../features/help/WayBackChip'
import { Announcer } from '../features/overview/Announcer'
import { ProvenanceDrawer } from '../features/provenance/ProvenanceDrawer'
import { formatLongDate } from '../format/dates'
import { useWorkspace } from '../results/Workspace'
import type { Page } from '../state/choices'
import { isPartDocument } from '../state/partDocument'
import { useChoices } from '../state/useScenarioStore'
import { t } from '../texts/translate'
import { late } from '../ui/late'
import { PanelBoundary } from '../ui/PanelBoundary'
import { useStamp } from '../words/useStamp'
import { Dashboard } from './Dashboard'
import { Dialogs } from './Dialogs'
import { EscapeKey } from './EscapeKey'
import { footRules } from './footRules'
import { HeldKey } from './HeldKey'
import { OwnLanguageOffer } from './Notices'
import { SkipLink } from './SkipLink'
import { canKeepPage } from './serviceWorker'
import styles from './states.module.css'
import { Toast } from './Toast'
import { useActions } from './useActions'
import { useShortcuts } from './useShortcuts'

const MethodPage = late(() => import('../features/method/MethodPage'))
const ExportsCheck = late(() => import('../features/paths/ExportsCheck'))
const ComparePage = late(() => import('../features/compare/ComparePage'))
const BriefPage = late(() => import('../features/brief/BriefPage'))
const PresentPage = late(() => import('../features/presenter/PresentPage'))
const SpeakerPage = late(() => import('../features/presenter/SpeakerPage'))
const UpdateNotice = late(() => import('./UpdateNotice'))
const EmbedPage = late(() => import('../features/embed/EmbedPage'))

/** Titles of the pages but the dashboard, which bears the dataset's. */
const titles: Record<Exclude<Page, 'dashboard'>, string> = {
  method: t('Lodestone: method'),
  compare: t('Lodestone: compare'),
  brief: t('Lodestone: brief'),
  present: t('Lodestone: stage'),
  speaker: t('Lodestone: speaker'),
}

/** `notices`: what the page tells above all else, whatever is on screen. */
export function PageFrame({ notices }: { notices: ReactNode }) {
  const page = useChoices(({ view }) => view.page)
  const embed = useChoices(({ view }) => view.embed)
  const { title } = useWorkspace().dataset
  useEffect(() => {
    document.title = page === 'dashboard' ? t('Lodestone: {title}', { title }) : titles[page]
  }, [page, title])
  const alone = (name: string, shown: ReactNode) => (
    <>
      {notices}
      <Late name={name} page={shown} />
    </>
  )
  if (embed !== null || isPartDocument()) {
    return alone(
      t('This part of the page'),
      <>
        <EscapeKey />
        <EmbedPage />
      </>,
    )
  }
  if (page === 'present') return alone(t('The stage'), <PresentPage />)
  if (page === 'speaker') return alone(t('The speaker’s window'), <SpeakerPage />)
  return <HeadedPage page={page} notices={notices} />
}

function HeadedPage({ page, notices }: { page: Exclude<Page, 'present' | 'speaker'>; notices: ReactNode }) {
  const pages: Record<typeof page, ReactNode> = {
    dashboard: <Dashboard />,
    method: <Late name={t('The method page')} page={<MethodPage exportsCheck={<ExportsCheck />} />} />,
    compare: <Late name={t('The comparison')} page={<ComparePage />} />,
    brief: <Late name={t('The brief')} page={<BriefPage />} />,
  }
  return (
    <>
      <SkipLink toFigures={page === 'dashboard'} />
      <EscapeKey />
      <HeldKey />
      {notices}
      <OwnLanguageOffer />
      <Header />
      <TourOffer />
      {pages[page]}
      <WayBackChip />
      {page === 'brief' ? null : <PrintFoot />}
      <PanelBoundary name={t('The provenance drawer')}>
        <ProvenanceDrawer />
      </PanelBoundary>
      <Actions />
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
      <Suspense fallback={<p role="status">{t('Opening…')}</p>}>{page}</Suspense>
    </PanelBoundary>
  )
}

/** On paper alone: at the end what it is, how it is known and the link that opens it again; on each sheet scenario and date. */
function PrintFoot() {
  const { illustrative, scenario, asOf, bases, source, version, link } = useStamp()
  const date = formatLongDate(useChoices((choices) => choices.scenario.asOf))
  const foot = t(
    'Lodestone. ILLUSTRATIVE: a model on our assumptions, not a forecast. {scenario}, as of {date}.',
    { scenario, date },
    'foot of each printed sheet',
  )
  const pages = t('{page} of {pages}', { page: '{page}', pages: '{pages}' }, 'number of a sheet among all')
  return (
    <>
      <style>{footRules(foot, pages)}</style>
      <p hidden className={styles.printFoot}>
        {t(
          '{illustrative}. {scenario}, {asOf}. {bases} {source} {version}. {link}',
          { illustrative, scenario, asOf, bases, source, version, link },
          'foot of a printed page',
        )}
      </p>
    </>
  )
}

/** What can be done from anywhere on the page: the keys, and the dialogs that they open. */
function Actions() {
  const actions = useActions()
  useShortcuts(actions)
  return <Dialogs actions={actions} />
}
