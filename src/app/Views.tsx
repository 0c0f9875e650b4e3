// The views under the headline figures, as tabs: the open one alone is on the page, so that the others cost nothing at a press.
import { Tabs } from '@mantine/core'
import { useViewportSize } from '@mantine/hooks'
import { type ComponentType, type ReactNode, Suspense, useRef } from 'react'
import { AssumptionsPanel } from '../features/assumptions/AssumptionsPanel'
import { FlowPanel } from '../features/flows/FlowPanel'
import { LicenseBoard } from '../features/licenses/LicenseBoard'
import { Trailing } from '../results/CaseProvider'
import { type PagePart, partTitle, tabNames } from '../results/pageParts'
import { type Tab, tabs } from '../state/choices'
import { useIsOpen } from '../state/dialogs'
import { useChoices, useScenarioActions } from '../state/useScenarioStore'
import { t } from '../texts/translate'
import { late } from '../ui/late'
import { Panel } from '../ui/Panel'
import { PanelBoundary } from '../ui/PanelBoundary'
import { useAnchor } from './useAnchor'
import styles from './Views.module.css'

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

export function Views() {
  const tab = useChoices(({ view }) => view.tab)
  const { show } = useScenarioActions()
  const printing = useIsOpen('print')
  const top = useRef<HTMLDivElement>(null)
  useAnchor()
  const open = (picked: string | null) => {
    const found = tabs.find((name) => name === picked)
    if (!found || found === tab) return
    show({ tab: found })
    // Whoever has scrolled down one view wants the next from its beginning.
    const from = top.current
    if (from && from.getBoundingClientRect().top < 0) from.scrollIntoView({ block: 'start' })
  }
  if (printing) {
    return (
      <div className={styles.views}>
        {tabs.map((name) => (
          <section key={name} className={`${styles.view} ${styles.printed}`} aria-label={tabNames[name]}>
            <p className={styles.printedName}>{tabNames[name]}</p>
            <View tab={name} />
          </section>
        ))}
      </div>
    )
  }
  return (
    <Tabs
      ref={top}
      value={tab}
      onChange={open}
      keepMounted={false}
      unstyled
      classNames={{ root: styles.views!, list: styles.list!, tab: styles.tab!, panel: styles.view! }}
    >
      <Tabs.List aria-label={t('Views')}>
        {tabs.map((name) => (
          <Tabs.Tab key={name} value={name} data-name={tabNames[name]}>
            {tabNames[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel key={tab} value={tab}>
        <View tab={tab} />
      </Tabs.Panel>
    </Tabs>
  )
}

function View({ tab }: { tab: Tab }) {
  switch (tab) {
    case 'flows':
      return <FlowsView />
    case 'lines':
      return (
        <>
          <Later part="paths" panel={PathsPanel} />
          <Later part="ranges" panel={RangesPanel} />
        </>
      )
    case 'why':
      return <Later part="why" panel={WhyPanel} />
    case 'todo':
      return <Later part="measures" panel={MeasuresPanel} />
    case 'assumptions':
      return (
        <Part part="assumptions">
          <AssumptionsPanel />
        </Part>
      )
    case 'evidence':
      return (
        <>
          <Later part="record" panel={RecordPanel} />
          <Later part="exports" panel={ExportsCheck} />
          <Later part="cards" panel={CardsPanel} />
          <Later part="accounts" panel={RivalAccounts} />
          <Late part="distress">
            <DistressPanel volatility={<Volatility />} />
          </Late>
          <Later part="health" panel={HealthLight} />
        </>
      )
  }
}

function FlowsView() {
  const height = useFlowHeight()
  return (
    <>
      <Part part="flows">
        <FlowPanel height={height} />
      </Part>
      <Part part="licenses">
        <LicenseBoard />
      </Part>
    </>
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

/** A panel whose code comes with its view. */
function Later({ part, panel: LatePanel }: { part: PagePart; panel: ComponentType }) {
  return (
    <Late part={part}>
      <LatePanel />
    </Late>
  )
}

/** Keeps the place of a late panel until its code is there, and a crash of it to itself. */
function Late({ part, children }: { part: PagePart; children: ReactNode }) {
  return (
    <Part part={part}>
      <PanelBoundary name={partTitle(part)}>
        <Trailing>
          <Suspense fallback={<Waiting part={part} />}>{children}</Suspense>
        </Trailing>
      </PanelBoundary>
    </Part>
  )
}

function Waiting({ part }: { part: PagePart }) {
  return (
    <Panel title={partTitle(part)}>
      <p role="status" data-to-come className={styles.waiting}>
        {t('Drawing…')}
      </p>
    </Panel>
  )
}

/** Height in px: fits under the figures and the tabs at 720 px, grows on a projector. */
function useFlowHeight(): number {
  const { height, width } = useViewportSize()
  if (width > 0 && width < 700) return 640
  return Math.round(Math.min(Math.max(height - 560, 320), 640))
}
