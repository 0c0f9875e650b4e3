// Buffer needed: the smallest stock with which each maker rides out the scenario, its finding, its tables.
import { useId, useState } from 'react'
import { formatShare, formatUsd, formatWeeks } from '../../format/numbers'
import { joinSentences } from '../../format/sentences'
import type { MakerBuffer } from '../../model/buffer'
import type { Dataset, ParameterId } from '../../model/dataset'
import type { Scenario } from '../../model/scenario'
import { fewDraws, seed, useAnswer } from '../../results/analysis/useAnalyses'
import { useSettledCase } from '../../results/CaseProvider'
import { useWorkspace } from '../../results/Workspace'
import type { Buffers } from '../../runner/analyses'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { AnalysisState, LastResult } from '../../ui/AnalysisState'
import { FigureLink } from '../../views/marks/FigureLink'
import { BufferTable } from './BufferTable'
import {
  bufferFinding,
  coverToAdd,
  writeDollars,
  writeEvenedEnough,
  writeMeans,
  writeOutlook,
  writeTonnes,
} from './bufferText'
import { ClassTable } from './ClassTable'
import styles from './measures.module.css'

export function BufferPart() {
  const { dataset } = useWorkspace()
  const { data, stale, running, progress, cancelled, error, cancel, retry } = useAnswer('buffers', ({ scenario }) => ({
    scenario,
    seed,
    draws: fewDraws,
  }))
  const headingId = useId()
  const finding = data ? bufferFinding(data.buffers, dataset.automakers, dataset.components) : t('Buffer needed')
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.finding} translate="no">
        {finding}
      </h3>
      <Meaning />
      <AnalysisState
        label={t('Buffer needed')}
        {...{ running, progress, stale, cancelled, error }}
        onCancel={cancel}
        onRetry={retry}
      />
      {data ? (
        <LastResult stale={stale}>
          <Found data={data} stale={stale} />
        </LastResult>
      ) : null}
    </section>
  )
}

function Meaning() {
  const { dataset } = useWorkspace()
  const { scenario, outcome } = useSettledCase()
  const share = formatShare(parameterIn(dataset, scenario, 'lineStopShare'))
  return (
    <p className={styles.note}>
      {tNode(
        'Riding out means: no line stops within the horizon of {weeks}, in the chosen outlook: {outlook}. A line counts as stopped where it loses more than {share} of a week’s output; smaller losses remain. Stock is taken as held from the calendar’s first day.',
        {
          weeks: formatWeeks(outcome.horizonWeeks),
          outlook: writeOutlook(outcome.outlook, scenario.asOf),
          share: <FigureLink figure="parameter/lineStopShare">{share}</FigureLink>,
        },
      )}
    </p>
  )
}

function Found({ data: { buffers, ranges }, stale }: { data: Buffers; stale: boolean }) {
  return (
    <>
      <BufferTable buffers={buffers} ranges={ranges} stale={stale} />
      <Total buffers={buffers} />
      <Classes buffers={buffers} stale={stale} />
    </>
  )
}

/** What all makers would have to add together, and at which price. */
function Total({ buffers }: { buffers: MakerBuffer[] }) {
  const { dataset } = useWorkspace()
  const { scenario } = useSettledCase()
  const price = parameterIn(dataset, scenario, 'magnetPriceUsdPerKg')
  const found = buffers.filter(({ weeksNeeded }) => weeksNeeded !== null)
  const tonnes = found.reduce((sum, { addedTonnes }) => sum + (addedTonnes ?? 0), 0)
  const values = {
    tonnes: writeTonnes(tonnes),
    usd: writeDollars(tonnes * 1000 * price),
    price: (
      <FigureLink figure="parameter/magnetPriceUsdPerKg">{t('{usd} per kg', { usd: formatUsd(price) })}</FigureLink>
    ),
  }
  const note = joinSentences(writeEvenedEnough(buffers, dataset.automakers), writeMeans())
  if (tonnes === 0) return <p className={styles.note}>{note}</p>
  const sum =
    found.length === buffers.length
      ? tNode('All together would add {tonnes}, or {usd} at {price}, the scenario’s normal price.', values)
      : tNode('Those that can would add {tonnes}, or {usd} at {price}, the scenario’s normal price.', values)
  return (
    <p className={styles.note}>
      {tNode('{one} {next}', { one: <>{sum}</>, next: note }, 'one sentence after another')}
    </p>
  )
}

function shortCount({ parts }: MakerBuffer): number {
  return parts.filter((part) => coverToAdd(part) !== 0).length
}

/** The classes of one maker: at first of the one with most classes short. */
function Classes({ buffers, stale }: { buffers: MakerBuffer[]; stale: boolean }) {
  const { dataset } = useWorkspace()
  const pickId = useId()
  // Picked once: to jump to another maker when this one has been stocked would pull the table from under the hand.
  const [picked, setPicked] = useState(() => [...buffers].sort((a, b) => shortCount(b) - shortCount(a))[0]?.automaker)
  const buffer = buffers.find(({ automaker }) => automaker === picked) ?? buffers[0]
  if (!buffer) return null
  const name = dataset.automakers.find(({ id }) => id === buffer.automaker)?.name ?? buffer.automaker
  return (
    <details className={styles.details}>
      <summary>{t('By component class')}</summary>
      <label className={styles.pick} htmlFor={pickId}>
        {tNode('Classes of {maker}', {
          maker: (
            <select id={pickId} value={buffer.automaker} onChange={({ target }) => setPicked(target.value)}>
              {dataset.automakers.map((maker) => (
                <option key={maker.id} value={maker.id}>
                  {maker.name}
                </option>
              ))}
            </select>
          ),
        })}
      </label>
      <ClassTable buffer={buffer} name={name} stale={stale} />
    </details>
  )
}

/** The value set by hand, else the dataset's. */
function parameterIn({ parameters }: Dataset, scenario: Scenario, id: ParameterId): number {
  return scenario.parameters?.[id] ?? parameters.find((parameter) => parameter.id === id)?.value ?? 0
}
