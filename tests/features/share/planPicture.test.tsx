// What is drawn in the pictures to hand out: each mark by the number that it stands for, from the engine or by hand.
import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../../../src/exports/pictureText'
import { FiguresPicture } from '../../../src/features/share/pictures/FiguresPicture'
import { LegendStrip } from '../../../src/features/share/pictures/LegendStrip'
import {
  type PageState,
  type PictureKind,
  type PicturePlan,
  planPicture,
} from '../../../src/features/share/pictures/planPicture'
import { headlineFigures } from '../../../src/results/metrics/headlineFigures'
import { written } from '../../../src/texts/translate'
import { changed, dataset, handoutOf, withRanges } from '../../exports/handouts'

const { ranges, ...handout } = withRanges(handoutOf(changed))
const { outcome, reference } = handout
const state: PageState = {
  ...handout,
  referenceName: 'B: Truce holds',
  view: changed.view,
  ranges: { data: ranges, stale: false },
}

function plan(kind: PictureKind): PicturePlan {
  return planPicture(kind, state) ?? expect.fail(`no plan of ${kind}`)
}

function textsIn(container: Element): string[] {
  return [...container.querySelectorAll('text')].map(({ textContent }) => textContent ?? '')
}

describe('the license board', () => {
  // Set by hand after three weeks of 5%: of four weeks, in which a change takes hold, one is at 98%.
  test('has each lane in the pattern and the word of its own state, and the share that passes', () => {
    const { container } = render(plan('board').chart)
    const fills = [...container.querySelectorAll('rect')].map((cell) => cell.getAttribute('fill'))
    // Heavy and light magnets to the suppliers of the three, then oxides and metals to U.S. makers and third countries.
    expect(fills).toEqual([
      ...Array(6).fill('url(#license-suspended)'),
      'url(#license-general)',
      'url(#license-case-by-case)',
    ])
    const texts = textsIn(container)
    expect(texts.filter((text) => text === 'Suspended')).toHaveLength(6)
    expect(texts.filter((text) => text === 'General license')).toHaveLength(1)
    expect(texts.filter((text) => text === 'Case-by-case review')).toHaveLength(1)
    expect(texts.filter((text) => /passes$/.test(text))).toEqual([
      ...Array(6).fill('5% passes'),
      'set by hand · 28% passes',
      '35% passes',
    ])
  })
  test('says the same in words', () => {
    const { summary } = plan('board')
    expect(summary.match(/: suspended/g)).toHaveLength(6)
    expect(summary).toMatch(/U\.S\. magnet makers: general license/)
  })
})

describe('the headline figures', () => {
  const width = 880
  const draw = () => render(planFiguresAlone()).container
  const planFiguresAlone = () => (
    <FiguresPicture
      figures={headlineFigures(dataset, outcome)}
      reference={headlineFigures(dataset, reference)}
      makers={dataset.automakers}
      ranges={new Map([['exposure/ford', { p10: 60, p50: 70, p90: 80 }]])}
      width={width}
    />
  )
  // Names take 180 px and the number 56: 644 px are 100 points.
  const px = (points: number) => (644 * points) / 100

  test('say value, who, and the difference with its sign', () => {
    const texts = textsIn(draw())
    expect(texts.slice(0, 20)).toEqual([
      ...['Supply getting through', '36%', '', '−30 points'],
      ...['First line stop', 'now', 'GM, Ford and Stellantis', 'no change'],
      ...['Vehicles unbuilt', '2.9 M', '', '+2.9 M'],
      ...['Revenue at risk', '$145 bn', '', '+$144 bn'],
      ...['Inflation at its peak', '+2.6 points', '', '+2.6 points'],
    ])
    expect(texts.slice(21)).toEqual(['GM', '86', 'Ford', '86', 'Stellantis', '86'])
  })
  test('draw each bar as long as its index, of a track as long as 100', () => {
    const rects = [...draw().querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('width')))
    const bars = ['gm', 'ford', 'stellantis'].map((id) => px(outcome.automakers[id]!.exposureIndex))
    expect(rects).toHaveLength(6)
    bars.forEach((bar, maker) => {
      expect(rects[2 * maker]).toBeCloseTo(644, 6)
      expect(rects[2 * maker + 1]).toBeCloseTo(bar, 6)
    })
  })
  test('mark the reference and the range at their own numbers', () => {
    const paths = [...draw().querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '')
    const marks = ['gm', 'ford', 'stellantis'].map((id) => 180 + px(reference.automakers[id]!.exposureIndex))
    for (const mark of marks) expect(paths.filter((d) => d === `M${mark} 6V28`)).toHaveLength(2)
    expect(paths).toContain(`M${180 + px(60)} 28v4M${180 + px(60)} 30H${180 + px(80)}M${180 + px(80)} 28v4`)
  })
  test('keep each column’s words in their column', () => {
    const long = 'Vereinigte Automobil- und Magnetwerke, 磁体供应, and their suppliers'
    const figures = headlineFigures(dataset, outcome).map((figure) => ({
      ...figure,
      name: long,
      detail: written(long),
    }))
    const { container } = render(
      <FiguresPicture
        figures={figures}
        reference={headlineFigures(dataset, reference)}
        makers={dataset.automakers.map(({ id }) => ({ id, name: long }))}
        ranges={new Map()}
        width={width}
      />,
    )
    const texts = [...container.querySelectorAll('g text:not([text-anchor])')]
    expect(texts).toHaveLength(23)
    for (const text of texts) {
      const size = text.classList.contains('name') ? 14 : text.classList.contains('value') ? 22 : 12
      // Five columns of 176 px, then the names of the makers in 180.
      expect(textWidth(text.textContent ?? '', size), text.textContent ?? '').toBeLessThanOrEqual(176)
    }
  })
})

test('a legend breaks between its entries, and an entry wider than the picture is shortened', () => {
  const entries = ['Suspended', 'W'.repeat(60), '临时许可'.repeat(30), 'Open'].map((text) => ({
    text,
    swatch: <rect />,
  }))
  const { container } = render(<LegendStrip entries={entries} width={300} />)
  const groups = [...container.querySelectorAll('g')]
  expect(groups).toHaveLength(4)
  for (const group of groups) {
    const left = Number(/translate\(([\d.]+)/.exec(group.getAttribute('transform') ?? '')?.[1])
    expect(left + 22 + textWidth(group.querySelector('text')?.textContent ?? '', 12)).toBeLessThanOrEqual(300)
  }
  expect(textsIn(container)[0]).toBe('Suspended')
  expect(textsIn(container)[1]).toMatch(/^W+…$/)
})

test('the legend of the flows has each license state in its own pattern', () => {
  const { container } = render(plan('flows').chart)
  const legend = [...container.querySelectorAll('svg')].at(-1)!
  const entries = [...legend.querySelectorAll('g')].map((entry) => [
    entry.querySelector('text')?.textContent,
    entry.querySelector('rect')?.getAttribute('fill') ?? null,
  ])
  expect(entries).toEqual([
    ['No license needed', 'url(#license-open)'],
    ['General', 'url(#license-general)'],
    ['Temporary', 'url(#license-temporary)'],
    ['Case-by-case', 'url(#license-case-by-case)'],
    ['Suspended', 'url(#license-suspended)'],
    [expect.any(String), null],
    ['Not getting through', null],
  ])
})
