// Method: what is known of the past and was not used to pick draws, beside what the model says of it: hits and misses alike.

import { formatDate, formatMonth } from '../../format/dates'
import { formatList } from '../../format/lists'
import { formatCount, formatShare, formatUsd, formatWhole } from '../../format/numbers'
import { joinSentences } from '../../format/sentences'
import type { Basis, Source } from '../../model/dataset'
import { useSettledCase } from '../../results/CaseProvider'
import { t } from '../../texts/translate'
import { BasisMark } from '../../views/marks/BasisMark'
import { SourceLink } from '../../views/marks/SourceLink'
import { firstStopOf, type HeldRestriction, holdRestriction, lastStopBefore, type PastRun } from './pastRun'
import { Section } from './Section'
import { Table } from './Table'
import tableStyles from './table.module.css'
import { usePast } from './usePast'

/** Suzuki's stop for want of rare-earth parts, its first day. */
const suzukiStop = '2025-05-26'
/** After this day no stop of the three for want of magnets was reported. */
const quietFrom = '2025-08-31'

/** The yardstick for a restriction that goes on: calibrated to exports of April and May 2025, over eighteen months. */
const yardstick = {
  from: '2025-04-04',
  asOf: '2025-05-31',
  weeks: 78,
  low: 0.003,
  high: 0.006,
  /** U.S. gross domestic product of 2024 in USD a year, rounded: the Bureau of Economic Analysis, not checked again. */
  usOutputUsd: 29.2e12,
}

const yardstickSource: Source = {
  id: 'ecb-op-2026',
  title: 'Global implications of export controls on rare earths: a model-based assessment',
  publisher: t('European Central Bank, Occasional Paper, as summarized by RegXplora'),
  year: 2026,
  url: 'https://platform.regxplora.com/updates/a60d7811f74e4bd25f1fc06523faeae4dc6f2f4fad1d861b9e938fea15f16e62/european-central-bank-research-models-chinese-rare-earth-export-controls-and-estimates-0-3-0-6-u',
}

interface Check {
  key: string
  known: string
  basis: Basis
  source: Source | undefined
  model: string
  result: string
}

export function KeptOutSection() {
  const { dataset } = useSettledCase()
  const past = usePast()
  const checks = past ? [suzuki(past), quiet(past), restriction(past)].flatMap((check) => check ?? []) : []
  return (
    <Section id="kept-out">
      {checks.length === 0 ? (
        <p>{t('Nothing of what this dataset’s past says can be held against other reports.')}</p>
      ) : (
        <>
          <p>
            {t(
              'A draw that keeps to the record was picked for that, so its fit proves little. What stands here was not used to pick draws. It is little, and rough.',
            )}
          </p>
          <Table
            caption={t('What else is known, and what the model says')}
            wide
            columns={[t('Known'), t('Model'), t('Result')]}
            rows={checks.map(({ key, known, basis, source, model, result }) => ({
              key,
              cells: [<Known key="known" {...{ known, basis, source }} />, model, result],
            }))}
          />
          <p>
            {t(
              'The months of exports after the fitted ones are a fourth check; they stand with that picture. Runs here use {title} as it happened, at the central values with the parameters as they are set now.',
              { title: dataset.title },
            )}
          </p>
        </>
      )}
    </Section>
  )
}

function Known({ known, basis, source }: Pick<Check, 'known' | 'basis' | 'source'>) {
  return (
    <>
      {known}
      <span className={tableStyles.below}>
        <BasisMark basis={basis} />
      </span>
      {source ? (
        <span className={tableStyles.below}>
          <SourceLink source={source} />
        </span>
      ) : null}
    </>
  )
}

/** Thin lines stop by the time at which another maker's did. */
export function suzuki(past: PastRun): Check {
  const { automakers, sources } = past.network.dataset
  const stops = automakers.flatMap(({ id, name }) => {
    const week = firstStopOf(past, id)
    return week === null ? [] : [{ name, week }]
  })
  const inTime = stops.filter(({ week }) => week <= suzukiStop)
  const said = stops.map(({ name, week }) => t('{name}, week of {date}', { name, date: formatDate(week) }))
  return {
    key: 'suzuki',
    known: t(
      'Suzuki, another maker with thin stocks, stopped its Swift line for want of rare-earth parts on {date}. If the stocks are of the right order, the thinnest lines of the three come to their end by then.',
      { date: formatDate(suzukiStop) },
    ),
    basis: 'reported',
    source: sources?.find(({ id }) => id === 'suzuki-2025-06'),
    model:
      stops.length === 0 ? t('No line stops.') : t('Thinnest lines stop first: {stops}.', { stops: formatList(said) }),
    result:
      inTime.length === 0
        ? t('missed')
        : inTime.length === automakers.length
          ? t('hit')
          : t('hit at {makers} alone', { makers: formatList(inTime.map(({ name }) => name)) }),
  }
}

/** Nobody stood still later. */
export function quiet(past: PastRun): Check {
  const { dataThrough } = past.network.dataset
  const last = lastStopBefore(past, dataThrough)
  const month = formatMonth(quietFrom)
  return {
    key: 'quiet',
    known: t(
      'After {month} no publication tells of a stop at the three for want of magnets. That is no proof of none: stops of a day or two go unreported.',
      { month },
    ),
    basis: 'assumption',
    source: undefined,
    model:
      last === null
        ? t('No line is stopped in any week up to {date}.', { date: formatDate(dataThrough) })
        : t('The last week with a stopped line, up to {date}, is that of {last}.', {
            date: formatDate(dataThrough),
            last: formatDate(last),
          }),
    result: last === null || last <= quietFrom ? t('hit') : t('missed'),
  }
}

/** What a restriction that goes on would cost, against an estimate for the whole economy. */
export function restriction(past: PastRun): Check | null {
  const { from, asOf, weeks, low, high } = yardstick
  const held = holdRestriction(past, from, asOf, weeks)
  if (!held) return null
  return {
    key: 'restriction',
    known: t(
      'A study puts the loss of U.S. output at {low} to {high} if a partial restriction, as tight as that of April and May 2025, lasts eighteen months, and up to about 2% in a near-total stop without substitutes. Cars and electronics are hit most. It gives no figure for cars alone.',
      { low: formatShare(low, 1), high: formatShare(high, 1) },
    ),
    basis: 'unchecked',
    source: yardstickSource,
    model: restrictionModel(held),
    result: restrictionResult(held),
  }
}

/** Value added that is lost, as a share of U.S. output over the same weeks. */
function shareOfOutput({ valueAddedUsd, weeks }: HeldRestriction): number | null {
  return valueAddedUsd === null ? null : valueAddedUsd / ((yardstick.usOutputUsd * weeks) / 52)
}

function restrictionModel(held: HeldRestriction): string {
  const share = shareOfOutput(held)
  return joinSentences(
    t(
      'With the licenses of {date} held, the makers lose {vehicles} of {planned} vehicles ({share}) in {weeks} weeks; in the last of them they build {end} of plan.',
      {
        date: formatDate(yardstick.asOf),
        vehicles: formatCount(held.vehicles),
        planned: formatCount(held.planned),
        share: formatShare(held.vehicles / held.planned),
        weeks: formatWhole(held.weeks),
        end: formatShare(held.outputAtEnd),
      },
    ),
    share === null || held.valueAddedUsd === null
      ? null
      : t(
          'The value added in them, {usd}, is {share} of U.S. output in that time (about {output} a year, not checked again).',
          {
            usd: formatUsd(held.valueAddedUsd),
            share: formatShare(share, 2),
            output: formatUsd(yardstick.usOutputUsd),
          },
        ),
  )
}

function restrictionResult(held: HeldRestriction): string {
  const share = shareOfOutput(held)
  if (share === null) return t('cannot be compared')
  if (share > yardstick.high) return t('missed: these makers alone would cost more than the whole economy loses')
  if (share >= yardstick.low) return t('missed: nothing would be left for other makers and industries')
  return t('in keeping: these makers alone cost less than the whole economy loses; only an excess would have shown')
}
