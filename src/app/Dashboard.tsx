// The one page on which a briefer works, in the order in which a phone stacks it.
import { lazy, Suspense } from 'react'
import { AssumptionsPanel } from '../features/assumptions/AssumptionsPanel'
import { FlowPanel } from '../features/flows/FlowPanel'
import { EventsPanel } from '../features/levers/EventsPanel'
import { LicenseBoard } from '../features/licenses/LicenseBoard'
import { BottomLine } from '../features/overview/BottomLine'
import { HeadlineFigures } from '../features/overview/HeadlineFigures'
import { Panel } from '../ui/Panel'
import styles from './Dashboard.module.css'
import { useFlowHeight } from './useFlowHeight'

const PathsPanel = lazy(() => import('../features/history/PathsPanel'))
const ExportsCheck = lazy(() => import('../features/history/ExportsCheck'))

export function Dashboard() {
  const flowHeight = useFlowHeight()
  return (
    <main className={styles.page}>
      <BottomLine />
      <HeadlineFigures />
      <div className={styles.columns}>
        <EventsPanel className={styles.events} />
        <div className={styles.pictures}>
          <FlowPanel height={flowHeight} />
          <div className={styles.row}>
            <LicenseBoard />
          </div>
          <Suspense fallback={<Waiting label="Paths" />}>
            <PathsPanel />
            <ExportsCheck />
          </Suspense>
          <AssumptionsPanel />
        </div>
      </div>
    </main>
  )
}

function Waiting({ label }: { label: string }) {
  return (
    <Panel title={label}>
      <p role="status" className={styles.waiting}>
        Drawing…
      </p>
    </Panel>
  )
}
