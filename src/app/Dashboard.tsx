// The one page on which a briefer works, in the order in which a phone stacks it.
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { AssumptionsPanel } from '../features/assumptions/AssumptionsPanel'
import { FlowPanel } from '../features/flows/FlowPanel'
import { EventsPanel } from '../features/levers/EventsPanel'
import { LicenseBoard } from '../features/licenses/LicenseBoard'
import { BottomLine } from '../features/overview/BottomLine'
import { HeadlineFigures } from '../features/overview/HeadlineFigures'
import { Panel, PanelBoundary } from '../ui/Panel'
import { useInSight } from '../ui/useInSight'
import styles from './Dashboard.module.css'
import { useFillToBottom } from './useFillToBottom'
import { useFlowHeight } from './useFlowHeight'

const PathsPanel = lazy(() => import('../features/history/PathsPanel'))
const RangesPanel = lazy(() => import('../features/ranges/RangesPanel'))
const Volatility = lazy(() => import('../features/ranges/Volatility'))
const WhyPanel = lazy(() => import('../features/why/WhyPanel'))
const MeasuresPanel = lazy(() => import('../features/measures/MeasuresPanel'))
const CardsPanel = lazy(() => import('../features/cards/CardsPanel'))
const DistressPanel = lazy(() => import('../features/cards/DistressPanel'))
const RivalAccounts = lazy(() => import('../features/cards/RivalAccounts'))
const ExportsCheck = lazy(() => import('../features/history/ExportsCheck'))
const HealthLight = lazy(() => import('../features/health/HealthLight'))

/** How near to the screen a panel is drawn: far enough ahead that nobody waits for it. */
const nearPx = 800

export function Dashboard() {
  const flowHeight = useFlowHeight()
  const events = useFillToBottom()
  return (
    <main className={styles.page}>
      <BottomLine />
      <HeadlineFigures />
      <div className={styles.columns}>
        <div ref={events} className={styles.events}>
          <EventsPanel />
        </div>
        <div className={styles.pictures}>
          <FlowPanel height={flowHeight} />
          <LicenseBoard />
          <Later name="Paths" panel={PathsPanel} />
          <Later name="Ranges" panel={RangesPanel} />
          <Later name="Why it moved" panel={WhyPanel} />
          <Later name="What to do about it" panel={MeasuresPanel} />
          <AssumptionsPanel />
          <Later name="Who holds which card" panel={CardsPanel} />
          <Slot name="Economic distress">
            <DistressPanel volatility={<Volatility />} />
          </Slot>
          <Later name="Rival accounts" panel={RivalAccounts} />
          <Later name="The check against observed exports" panel={ExportsCheck} />
          <Later name="The model's own checks" panel={HealthLight} />
        </div>
      </div>
    </main>
  )
}

/** A panel whose code comes after the first paint. */
function Later({ name, panel: LatePanel }: { name: string; panel: ComponentType }) {
  return (
    <Slot name={name}>
      <LatePanel />
    </Slot>
  )
}

/** Keeps the place of a late panel until it comes near the screen, and a crash of it to itself. */
function Slot({ name, children }: { name: string; children: ReactNode }) {
  const { ref, seen } = useInSight(nearPx)
  const waiting = <Waiting label={name} />
  return (
    <div ref={ref} className={styles.slot} data-seen={seen}>
      <PanelBoundary name={name}>{seen ? <Suspense fallback={waiting}>{children}</Suspense> : waiting}</PanelBoundary>
    </div>
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
