// @vitest-environment happy-dom
// A picture of a chart: a well-formed file that stands alone and carries what everything that leaves the page carries.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { drawPicture, pictureWidth } from '../../src/exports/picture'
import { pixelScale } from '../../src/exports/picturePixels'
import { textWidth } from '../../src/exports/pictureText'
import type { Stamp } from '../../src/words/stamp'

const stamp: Stamp = {
  finding: '45% of normal magnet supply gets through; Ford could stop a line first, in 2 weeks',
  scenario: 'Talks <falter> & "more"',
  asOf: 'as of 1 September 2025; next 52 weeks, if events go as switched',
  illustrative: 'ILLUSTRATIVE',
  bases: 'Rests on 41 assumptions.',
  source: 'Lodestone, a model on public figures and our assumptions; sources at the link.',
  version: 'Model 1.1, dataset 3f2a91c0',
  link: 'https://example.org/?v=1&asof=2025-09-01&events=talks-falter',
}

let host: HTMLElement

beforeEach(() => {
  document.body.innerHTML = `
    <svg><defs><pattern id="license-temporary" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" style="fill: rgb(176, 131, 0)"></rect></pattern></defs></svg>
    <div id="host"></div>`
  host = document.getElementById('host') ?? document.body
})

afterEach(() => {
  document.body.innerHTML = ''
})

function draw(chart: string, changes: Partial<Parameters<typeof drawPicture>[0]> = {}) {
  host.innerHTML = chart
  const picture = drawPicture({
    title: 'Just under half of the magnets get through',
    measure: 'tonnes a year',
    note: 'Illustrative model results.',
    summary: 'Flows in words.',
    stamp,
    host,
    font: null,
    ...changes,
  })
  const parsed = new DOMParser().parseFromString(picture.svg, 'application/xml')
  return { ...picture, parsed, words: [...parsed.querySelectorAll('text')].map((text) => text.textContent).join(' ') }
}

const chart = `
  <svg width="100" height="50" onclick="alert(1)" class="chart">
    <g class="mark" role="button" tabindex="0" data-mark="a" onfocus="alert(2)">
      <path class="hit" d="M0 0H9" style="fill: transparent; stroke: transparent"></path>
      <path class="ring" d="M0 0H8" style="fill: none; stroke: none"></path>
      <path class="band" d="M0 0H7" fill="url(#license-temporary)" style="stroke: rgb(1, 2, 3)"></path>
      <path class="ghost" d="M0 0H6" style="opacity: 0"></path>
    </g>
    <text x="3" y="4" style="fill: rgb(10, 20, 30)">GM &lt;67%&gt; &amp; Ford</text>
    <image href="https://elsewhere.example/a.png"></image>
    <a href="https://elsewhere.example/"><text>linked</text></a>
    <foreignObject width="10" height="10"><p>foreign</p></foreignObject>
    <script>alert(1)</script>
  </svg>`

describe('a picture', () => {
  test('carries the finding, scenario, date, mark, bases, source, version and link', () => {
    const { words } = draw(chart)
    expect(words).toContain('Just under half of the magnets get through')
    expect(words).toContain('Tonnes a year')
    for (const text of [stamp.scenario, stamp.asOf, stamp.illustrative, stamp.bases, stamp.source, stamp.version]) {
      expect(words).toContain(text)
    }
    expect(words).toContain(stamp.link)
  })

  test('is a well-formed file whatever signs its words have', () => {
    const { parsed, svg } = draw(chart, { title: 'A & B < C > "D" \u0000\u000b' })
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(parsed.documentElement.localName).toBe('svg')
    expect(parsed.querySelector('title')?.textContent).toBe('A & B < C > "D" ')
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#|apos;)/)
    expect(svg).not.toContain('\u0000')
  })

  test('holds nothing that runs, nothing foreign, and no address that is fetched', () => {
    const { parsed, svg } = draw(chart, { font: 'data:font/woff2;base64,AAAA' })
    expect(host.querySelectorAll('script, foreignObject, image, a')).toHaveLength(4)
    expect(parsed.querySelectorAll('script, foreignObject, image, a, use, iframe')).toHaveLength(0)
    expect(svg).not.toMatch(/\son\w+=/)
    expect(svg).not.toMatch(/href=/)
    expect([...svg.matchAll(/url\(([^)]*)\)/g)].map(([, address]) => address?.replace(/AAAA/, ''))).toEqual([
      'data:font/woff2;base64,',
      '#part-1',
    ])
  })

  test('keeps what is seen of a chart with its look, and leaves what only a page needs', () => {
    const { parsed } = draw(chart)
    const paths = [...parsed.querySelectorAll('path')].map((path) => path.getAttribute('d'))
    expect(paths).toContain('M0 0H7')
    for (const unseen of ['M0 0H9', 'M0 0H8', 'M0 0H6']) expect(paths).not.toContain(unseen)
    expect(parsed.querySelector('[d="M0 0H7"]')?.getAttribute('stroke')).toBe('#010203')
    const words = [...parsed.querySelectorAll('text')].find(({ textContent }) => textContent === 'GM <67%> & Ford')
    expect(words?.getAttribute('fill')).toBe('#0a141e')
    expect(parsed.querySelectorAll('[class], [tabindex], [data-mark]')).toHaveLength(0)
  })

  test('brings along the pattern that a mark is filled with, under a name of its own', () => {
    const { parsed } = draw(chart)
    const pattern = parsed.querySelector('pattern')
    expect(pattern?.getAttribute('id')).toBe('part-1')
    expect(pattern?.querySelector('rect')?.getAttribute('fill')).toBe('#b08300')
    expect(parsed.querySelector('[d="M0 0H7"]')?.getAttribute('fill')).toBe('url(#part-1)')
  })

  test('leaves the page as it was', () => {
    draw(chart)
    const before = document.body.innerHTML
    drawPicture({ title: '', measure: '', note: '', summary: '', stamp, host, font: null })
    expect(document.body.innerHTML).toBe(before)
  })

  test('grows with a link too long for a code, and goes without the code', () => {
    const short = draw(chart)
    const long = draw(chart, { stamp: { ...stamp, link: `${stamp.link}&x=${'y'.repeat(2000)}` } })
    expect(long.height).toBeGreaterThan(short.height)
    expect(long.width).toBe(pictureWidth)
    expect(short.parsed.querySelector('[shape-rendering="crispEdges"]')).not.toBeNull()
    expect(long.parsed.querySelector('[shape-rendering="crispEdges"]')).toBeNull()
    expect(long.words.replace(/\s/g, '')).toContain('y'.repeat(2000))
  })
})

describe('the words around a chart', () => {
  const margin = 48
  const chinese: Partial<Stamp> = {
    illustrative: '示意',
    finding: '放行供应降至正常水平的36%，福特可能最先停一条产线（3周内）；'.repeat(3),
    asOf: '基准日2025年9月1日；此后52周，若事件按开关进行',
  }
  const cases: [string, Partial<Stamp>][] = [
    [
      'a long name',
      { scenario: 'Edited from The document, with talks that falter and licenses that lapse '.repeat(2) },
    ],
    ['a name of wide letters', { scenario: 'W'.repeat(80) }],
    [
      'a name that fills the line but for the date',
      { scenario: 'Suspended shipments of magnets to suppliers '.repeat(2) },
    ],
    ['a name in Chinese', { ...chinese, scenario: '改自文档（6月5日通话关闭，临时许可到期，磁体供应中断）'.repeat(4) }],
    ['a name in Chinese without a mark', { ...chinese, scenario: '関'.repeat(80) }],
    ['a name in both', { ...chinese, scenario: 'GM 与 Ford 的磁体库存 Monday briefing '.repeat(4) }],
    ['long grounds', { bases: 'Rests on 41 assumptions. '.repeat(12), version: `Model 1.1, ${'x'.repeat(200)}` }],
    ['a long link', { link: `https://example.org/?v=1&name=${'%E9%96%A2'.repeat(300)}` }],
  ]

  test.each(cases)('of %s stay inside the picture, and none is lost', (_, changes) => {
    const said = { ...stamp, ...changes }
    const words = { title: said.finding, measure: 'tonnes a year '.repeat(20), note: said.finding.repeat(3) }
    const { parsed, height } = draw('', { ...words, stamp: said })
    const texts = [...parsed.querySelectorAll('text')]
    for (const text of texts) {
      const size = Number(text.getAttribute('font-size'))
      const right = Number(text.getAttribute('x')) + textWidth(text.textContent ?? '', size)
      expect(size).toBeGreaterThan(10)
      expect(right, text.textContent ?? '').toBeLessThanOrEqual(pictureWidth - margin)
      expect(Number(text.getAttribute('y'))).toBeLessThanOrEqual(height)
    }
    const whole = texts
      .map(({ textContent }) => textContent)
      .join('')
      .replace(/\s/g, '')
    for (const part of [`${said.illustrative}·${said.scenario}·${said.asOf}`, said.bases, said.version, said.link]) {
      expect(whole).toContain(part.replace(/\s/g, ''))
    }
    const lines = texts.map((text) => Number(text.getAttribute('y')))
    // No line is drawn over another.
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
    expect(new Set(lines).size).toBe(lines.length)
  })

  test('the mark alone is set bold, in the first line', () => {
    const { parsed } = draw('', { stamp: { ...stamp, scenario: 'Talks falter '.repeat(30) } })
    expect([...parsed.querySelectorAll('tspan')].map(({ textContent }) => textContent)).toEqual(['ILLUSTRATIVE'])
    expect(parsed.querySelector('tspan')?.parentElement?.getAttribute('y')).toBe('48')
  })
})

describe('pixels', () => {
  test('are two for each px', () => {
    expect(pixelScale({ width: 1200, height: 1000 })).toBe(2)
  })

  test('are fewer where a canvas would not hold them', () => {
    const scale = pixelScale({ width: 1200, height: 9000 })
    expect(scale).toBeLessThan(2)
    expect(1200 * 9000 * scale ** 2).toBeLessThanOrEqual(16_777_216 + 1)
    expect(30_000 * pixelScale({ width: 100, height: 30_000 })).toBeLessThanOrEqual(16_384)
  })
})
