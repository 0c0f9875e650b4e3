// Method: how stocks run down, and when output falls.

import type { ReactNode } from 'react'
import { writeInUnit, writePercent, writeStop } from '../../format/exact'
import { formatCount, formatShare, formatWeeks } from '../../format/numbers'
import { numberOf, type ParameterId } from '../../model/dataset'
import type { Outlook } from '../../model/scenario'
import { useSettledCase } from '../../results/CaseProvider'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { BasisMark } from '../../views/marks/BasisMark'
import { FigureLink } from '../../views/marks/FigureLink'
import { basisOf } from '../../words/figures/basis'
import { parameterNow } from '../../words/figures/inputs'
import { Headed } from './Item'
import { Ranged } from './Ranged'
import { Section } from './Section'
import { Table } from './Table'

/** A parameter's value now, leading to its provenance. */
export function ParameterLink({ id }: { id: ParameterId }): ReactNode {
  const context = useSettledCase()
  const unit = context.dataset.parameters.find((parameter) => parameter.id === id)!.unit
  return <FigureLink figure={`parameter/${id}`}>{writeInUnit(parameterNow(context, id), unit)}</FigureLink>
}

export function StocksSection() {
  const context = useSettledCase()
  const { dataset, outcome } = context
  const below = parameterNow(context, 'expediteBelow')
  return (
    <Section id="stocks">
      <p>
        {tNode(
          'A maker’s output is divided among lines, or groups of lines, some with thin stocks and some with ample ones. The stock of a line is what stands in store, in weeks of normal use; goods on the way are not counted in it. A class’s cover, times the maker’s, times {scale}, times the line’s own factor gives it. How far the factors lie apart is scaled by {spread}; their mean is the maker’s stock whatever that is.',
          { scale: <ParameterLink id="coverScale" />, spread: <ParameterLink id="coverSpread" /> },
        )}
      </p>
      <LineTable />
      <p>
        <Headed head={t('By sea and by air.')}>
          {tNode(
            'What passes the border takes {sea} by sea or {air} by air; nothing is lost on the way. The shorter supply runs, the more of what still leaves is flown: nothing while {most} or more of normal gets through, all at {least} or less (the middle is {below}; at 0 nothing ever is). What has once been flown goes on being flown, so for a while goods from the sea and from the air arrive together. What no longer floats is to stand in store instead: stores grow by that much, once they are rebuilt, and a later cut finds as many weeks of goods as the first.',
            {
              sea: <ParameterLink id="transitWeeks" />,
              air: <ParameterLink id="airWeeks" />,
              most: formatShare(Math.min(1, below + 0.1)),
              least: formatShare(Math.max(0, below - 0.1)),
              below: <ParameterLink id="expediteBelow" />,
            },
          )}
        </Headed>
      </p>
      <p>
        <Headed head={t('Ordering.')}>
          {tNode(
            'A line orders what it used the week before and what its store is short of; one that stands still orders less, and what it does not order is not kept for it. It gets at most its part of what arrives and of what workarounds bring. Stores are rebuilt only once supply is whole: then deliveries may exceed normal by {headroom}. What was shipped beyond a week’s need comes all the same.',
            { headroom: <ParameterLink id="headroom" /> },
          )}
        </Headed>
      </p>
      <p>
        <Headed head={t('Workarounds.')}>
          {tNode(
            'While something is missing, workarounds grow: other origins, finished parts, lighter magnets, building without a feature. They add {ramp} for each unit missing, up to {cap} of the need, and stay. All lines of a maker share them.',
            { ramp: <ParameterLink id="rampPerWeek" />, cap: <ParameterLink id="rampCap" /> },
          )}
        </Headed>
      </p>
      <p>
        {t(
          'A part that runs out costs a line output according to how many of the maker’s vehicles carry it and how far a vehicle can do without it. The scarcest class decides. A maker’s output is that of its lines, each by its share. Output lost, times vehicles a week, gives vehicles unbuilt; times revenue per vehicle, revenue at risk.',
        )}
      </p>
      <p>
        {tNode(
          'A {stop} is the first week ahead in which any line of a maker loses more than {share} of its output, so it can come while the maker as a whole still builds nearly all. All three outlooks start from stocks, workarounds and goods on the way as they are in the as-of week, and look {weeks} ahead.',
          {
            stop: <em>{t('line stop')}</em>,
            share: <ParameterLink id="lineStopShare" />,
            weeks: formatWeeks(outcome.horizonWeeks),
          },
        )}
      </p>
      <StopTable />
      {dataset.automakers.some(({ lines = [] }) => lines.length > 1) ? (
        <p>
          {t('Cover is shown twice: at the thinnest line, which says when the first stops, and as the lines’ mean.')}
        </p>
      ) : null}
    </Section>
  )
}

/** How a maker's stock divides among its lines; nothing for one with a single line. */
function LineTable() {
  const { automakers } = useSettledCase().dataset
  const maker = automakers.find(({ lines = [] }) => lines.length > 1)
  if (!maker) return null
  return (
    <Table
      caption={t('Lines of {name}, and their stock against its mean', { name: maker.name })}
      columns={[t('Line'), t('Share of output'), t('Stock against the mean'), t('Rests on')]}
      numeric={[1]}
      rows={(maker.lines ?? []).map(({ id, name, share, coverFactor }) => ({
        key: id,
        cells: [
          name ?? id,
          writePercent(numberOf(share)),
          <Ranged key="factor" quantity={coverFactor} />,
          <BasisMark key="basis" basis={basisOf(coverFactor)} />,
        ],
      }))}
    />
  )
}

/** Line stops and losses, maker by maker. */
function StopTable() {
  const { dataset, outcome } = useSettledCase()
  const stopIn = (outlook: Outlook, id: string) =>
    writeStop(outcome.outlooks[outlook].automakers[id]!.weeksToLineStop, outcome.horizonWeeks)
  return (
    <Table
      caption={t('First line stops in each outlook, and vehicles unbuilt in the one that is chosen')}
      wide
      columns={[
        t('Maker'),
        t('Events go as switched'),
        t('Licenses freeze'),
        t('All licensed exports stop'),
        t('Vehicles unbuilt'),
      ]}
      numeric={[4]}
      rows={dataset.automakers.map(({ id, name }) => ({
        key: id,
        cells: [
          name,
          stopIn('path', id),
          stopIn('held', id),
          <FigureLink key="stress" figure={`line-stop-stress/${id}`}>
            {stopIn('stress', id)}
          </FigureLink>,
          <FigureLink key="vehicles" figure={`vehicles/${id}`}>
            {formatCount(outcome.ahead.automakers[id]!.vehiclesLost)}
          </FigureLink>,
        ],
      }))}
    />
  )
}
