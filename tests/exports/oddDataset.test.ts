// What is handed out of a dataset that is nothing like the shipped one: sound files with its own names, and none of the shipped.
import { expect, test, vi } from 'vitest'
import { parseDataset } from '../../src/data/parseDataset'
import { listTables } from '../../src/exports/tables/listTables'
import { writeWorkbook } from '../../src/exports/workbook'
import { compile } from '../../src/model/network'
import { openingChoices } from '../../src/state/choices'
import { makerNames, oddDataset } from '../app/oddDataset'
import { handoutOf, slidesOf } from './handouts'
import { faultsOf, openParts, partsLike, readPart } from './packageParts'
import { findAll } from './xml'

vi.setConfig({ testTimeout: 60_000 })

const parsed = parseDataset(JSON.parse(JSON.stringify(oddDataset())))
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
const handout = handoutOf(openingChoices(parsed.dataset), compile(parsed.dataset))
const shipped = /\b(GM|Ford|Stellantis|2025|no-restrictions|as-it-happened|undefined|NaN)\b/

test('tables', () => {
  const text = JSON.stringify(listTables(handout))
  expect(text.match(shipped)).toBeNull()
  for (const name of makerNames) expect(text).toContain(name)
})

test('the workbook', async () => {
  const parts = await openParts(await writeWorkbook(handout))
  expect(faultsOf(parts)).toEqual([])
})

test('slides', async () => {
  const parts = await openParts(await slidesOf(handout))
  expect(faultsOf(parts)).toEqual([])
  const slides = partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/).map((name) => readPart(parts, name))
  const text = slides.flatMap((slide) => findAll(slide, 'a:t').map((one) => one.text)).join(' ')
  expect(text.match(shipped)).toBeNull()
  expect(text).toContain('Without the events')
  // Each maker has a line of its own in color and dash.
  const output = partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/)
    .map((name) => findAll(readPart(parts, name), 'c:ser'))
    .filter((series) => series.length >= 7)
  expect(output.length).toBeGreaterThan(0)
  for (const series of output) {
    const looks = series.slice(0, 7).map((one) => {
      const color = findAll(one, 'a:srgbClr')[0]?.attributes.val
      return `${color} ${findAll(one, 'a:prstDash')[0]?.attributes.val} ${findAll(one, 'a:ln')[0]?.attributes.w}`
    })
    expect(new Set(looks).size).toBe(7)
  }
})
