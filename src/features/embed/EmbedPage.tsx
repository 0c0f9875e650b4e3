// One part of the page for a frame on another page: its finding, the picture, what it rests on, and the way back here.
import { findBoard } from '../../charts/board/findBoard'
import { useRanges } from '../../results/analysis/useAnalyses'
import { useSettledCase } from '../../results/CaseProvider'
import { linkTo } from '../../results/links'
import { useWorkspace } from '../../results/Workspace'
import type { Embed } from '../../state/choices'
import { useChoices } from '../../state/useScenarioStore'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import unseen from '../../ui/unseen.module.css'
import { BoardView } from '../../views/BoardView'
import { useFlows } from '../../views/FlowView'
import { PathsView } from '../../views/PathsView'
import { writeFinding } from '../../words/finding'
import { pageAddress, useStamp } from '../../words/useStamp'
import styles from './embed.module.css'
import { FlowsEmbed } from './FlowsEmbed'
import { useReportedHeight } from './useReportedHeight'

export function EmbedPage() {
  const part = useChoices(({ view }) => view.embed) ?? 'flows'
  const { scenario, asOf, illustrative, version } = useStamp()
  const finding = useFinding(part)
  const { dataset } = useWorkspace()
  const choices = useChoices((present) => present)
  const whole = linkTo(dataset, { ...choices, view: { ...choices.view, embed: null } }, pageAddress())
  const page = useReportedHeight()
  return (
    <main ref={page} className={styles.page}>
      <header>
        <h1 className={styles.title} translate="no">
          {finding}
        </h1>
        <p className={styles.kicker}>
          <strong>{illustrative}</strong> · {scenario} · {asOf}
        </p>
      </header>
      {part === 'flows' ? <FlowsEmbed /> : part === 'paths' ? <PathsEmbed /> : <BoardEmbed />}
      <footer className={styles.footer}>
        <p>
          {tNode(
            '{one} {next}',
            {
              one: t('Lodestone, a model on public figures and our assumptions.'),
              next: (
                <span className={styles.wideOnly}>{t('{version}.', { version }, 'version of model and data')}</span>
              ),
            },
            'one sentence after another',
          )}
        </p>
        <a href={whole} target="_blank" rel="noopener">
          {t('Open in Lodestone')}
        </a>
      </footer>
    </main>
  )
}

/** The finding of the part that is shown. The paths carry one each; above them stands that of the whole. */
function useFinding(part: Embed): string {
  const state = useSettledCase()
  const ofFlows = useFlows().story.finding
  if (part === 'flows') return ofFlows
  return part === 'board' ? findBoard(state.dataset, state.outcome) : writeFinding(state)
}

/** The four path charts, one beside another where the frame is wide enough. */
function PathsEmbed() {
  const ranges = useRanges()
  return (
    <div className={styles.paths}>
      {/* Between the finding of the whole and those of the charts. */}
      <h2 className={unseen.unseen}>{t('Paths, week by week')}</h2>
      <div className={styles.grid}>
        <PathsView ranges={ranges} />
      </div>
    </div>
  )
}

function BoardEmbed() {
  return (
    <div className={styles.boards}>
      <BoardView />
    </div>
  )
}

export default EmbedPage
