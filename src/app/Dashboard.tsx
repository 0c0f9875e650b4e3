// The one page on which a briefer works, in the order in which a phone stacks it.
import { useViewportSize } from '@mantine/hooks'
import {
  type ComponentType,
  type ReactNode,
  type RefObject,
  Suspense,
  useDeferredValue,
  useEffect,
  useRef,
} from 'react'
import { AssumptionsPanel } from '../features/assumptions/AssumptionsPanel'
import { EventsPanel } from '../features/events/EventsPanel'
import { FlowPanel } from '../features/flows/FlowPanel'
import { LicenseBoard } from '../features/licenses/LicenseBoard'
import { BottomLine } from '../features/overview/BottomLine'
import { DateLine } from '../features/overview/DateLine'
import { HeadlineFigures } from '../features/overview/HeadlineFigures'
import { Trailing } from '../results/CaseProvider'
import type { PagePart } from '../results/pageParts'
import { t } from '../texts/translate'
import { late } from '../ui/late'
import { Panel } from '../ui/Panel'
import { PanelBoundary } from '../ui/PanelBoundary'
import { useInSight } from '../ui/useInSight'
import styles from './Dashboard.module.css'

const PathsPanel = late(() => import('../features/paths/PathsPanel'))
const RangesPanel = late(() => import('../features/ranges/RangesPanel'))
const Volatility = late(() => import('../features/ranges/Volatility'))
const WhyPanel = late(() => import('../features/why/WhyPanel'))
const MeasuresPanel = late(() => import('../features/measures/MeasuresPanel'))
const CardsPanel = late(() => import('../features/cards/CardsPanel'))
const DistressPanel = late(() => import('../features/cards/DistressPanel'))
const RivalAccounts = late(() => import('../features/cards/RivalAccounts'))
const RecordPanel = late(() => import('../features/record/RecordPanel'))
const ExportsCheck = late(() => import('../features/paths/ExportsCheck'))
const HealthLight = late(() => import('../features/health/HealthLight'))

/** How near to the screen a panel is drawn: far enough ahead that nobody waits for it. */
const nearPx = 800

export function Dashboard() {
  const flowHeight = useFlowHeight()
  const events = useFillToBottom()
  return (
    <main className={styles.page}>
      <DateLine />
      <BottomLine />
      <HeadlineFigures />
      <div className={styles.columns}>
        <div ref={events} className={styles.events} data-part="events">
          <EventsPanel />
        </div>
        <div className={styles.pictures}>
          <Part part="flows">
            <FlowPanel height={flowHeight} />
          </Part>
          <Part part="licenses">
            <LicenseBoard />
          </Part>
          <Later part="paths" name={t('Paths')} panel={PathsPanel} />
          <Later part="ranges" name={t('Ranges')} panel={RangesPanel} />
          <Later part="why" name={t('Why it moved')} panel={WhyPanel} />
          <Later part="measures" name={t('What to do about it')} panel={MeasuresPanel} />
          <Part part="assumptions">
            <Afterwards name={t('Assumptions')}>
              <AssumptionsPanel />
            </Afterwards>
          </Part>
          <Later part="cards" name={t('Who holds which card')} panel={CardsPanel} />
          <Slot part="distress" name={t('Economic distress')}>
            <DistressPanel volatility={<Volatility />} />
          </Slot>
          <Later part="accounts" name={t('Rival accounts')} panel={RivalAccounts} />
          <Later part="record" name={t('The record')} panel={RecordPanel} />
          <Later part="exports" name={t('The check against observed exports')} panel={ExportsCheck} />
          <Later part="health" name={t("The model's own checks")} panel={HealthLight} />
        </div>
      </div>
    </main>
  )
}

/** Marks a part of the page, so that one can be led to it. */
function Part({ part, children }: { part: PagePart; children: ReactNode }) {
  return (
    <div className={styles.part} data-part={part}>
      {children}
    </div>
  )
}

/** Draws what is far down the page once the first paint is done. */
function Afterwards({ name, children }: { name: string; children: ReactNode }) {
  const painted = useDeferredValue(true, false)
  return painted ? children : <Waiting label={name} />
}

interface SlotProps {
  part: PagePart
  name: string
}

/** A panel whose code comes after the first paint. */
function Later({ panel: LatePanel, ...slot }: SlotProps & { panel: ComponentType }) {
  return (
    <Slot {...slot}>
      <LatePanel />
    </Slot>
  )
}

/** Keeps the place of a late panel until it comes near the screen, and a crash of it to itself. */
function Slot({ part, name, children }: SlotProps & { children: ReactNode }) {
  const { ref, seen } = useInSight(nearPx)
  const waiting = <Waiting label={name} />
  return (
    <div ref={ref} className={styles.slot} data-seen={seen} data-part={part}>
      <PanelBoundary name={name}>
        {seen ? (
          <Trailing>
            <Suspense fallback={waiting}>{children}</Suspense>
          </Trailing>
        ) : (
          waiting
        )}
      </PanelBoundary>
    </div>
  )
}

function Waiting({ label }: { label: string }) {
  return (
    <Panel title={label}>
      <p role="status" className={styles.waiting}>
        {t('Drawing…')}
      </p>
    </Panel>
  )
}

/** A ref for the column: its height limit follows its top edge. CSS decides where the limit counts. */
function useFillToBottom(): RefObject<HTMLDivElement | null> {
  const column = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let frame = 0
    const fit = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const top = column.current?.getBoundingClientRect().top
        if (top !== undefined)
          column.current?.style.setProperty('--room', `${Math.max(240, window.innerHeight - top)}px`)
      })
    }
    fit()
    // Type that arrives late moves the column once more.
    void document.fonts?.ready.then(fit)
    window.addEventListener('scroll', fit, { passive: true })
    window.addEventListener('resize', fit)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', fit)
      window.removeEventListener('resize', fit)
    }
  }, [])
  return column
}

/** Height in px: fits under the figures at 720 px, leaves the license board in sight at 900 px, grows on a projector. */
function useFlowHeight(): number {
  const { height, width } = useViewportSize()
  if (width > 0 && width < 700) return 640
  return Math.round(Math.min(Math.max(height - 400, 330), 640) * (height > 800 ? 0.86 : 1))
}
