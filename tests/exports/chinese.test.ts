// @vitest-environment happy-dom
// What is handed out from a page in Chinese: headings in Chinese, a typeface that has its characters, names in ASCII.
import { describe, expect, test, vi } from 'vitest'

// Before anything is imported: the language is fixed when the first text is written.
await vi.hoisted(async () => (await import('../texts/speakChinese')).speakChinese())

import { writeCsv } from '../../src/exports/csv'
import { nameFile } from '../../src/exports/fileName'
import { breakText, textWidth } from '../../src/exports/pictureText'
import { findExposure } from '../../src/exports/slides/addExposure'
import { clip, sizeFor } from '../../src/exports/slides/look'
import { assumptionsTable } from '../../src/exports/tables/assumptionsTable'
import { headlineTable } from '../../src/exports/tables/headlineTable'
import { listTables } from '../../src/exports/tables/listTables'
import { makersTable } from '../../src/exports/tables/makersTable'
import { pathsTable } from '../../src/exports/tables/pathsTable'
import { cellIn, headOf } from '../../src/exports/tables/table'
import { sheetsOf } from '../../src/exports/workbook'
import { valueCell } from '../../src/exports/workbookCells'
import { changed, dataset, handoutOf, opening, slidesOf, withRanges } from './handouts'
import { faultsOf, openParts, partsLike, readPart, readText } from './packageParts'
import { type Element, findAll } from './xml'

// A presentation and twenty draws take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const handout = withRanges(handoutOf(changed))
const hasChinese = /\p{Script=Han}/u

describe('tables', () => {
  test('each has a title in Chinese, and heads that are told apart', () => {
    for (const { title, columns } of listTables(handout)) {
      expect(title).toMatch(hasChinese)
      expect(new Set(columns.map(headOf)).size).toBe(columns.length)
    }
  })
  test('heads are in Chinese with their units', () => {
    const heads = makersTable(handout).columns.map(headOf)
    expect(heads.filter((head) => !hasChinese.test(head))).toEqual([])
    expect(heads).toContain('脆弱度（占比）')
    expect(heads).toContain('敞口（满分100）')
    expect(heads).toContain('正常时期的磁体（吨/年）')
    expect(pathsTable(handout).columns.map(headOf)).toContain('对12个月通胀的推升（基点）')
  })
  test('rows name their units in Chinese', () => {
    const table = headlineTable(handout)
    expect(table.columns.map(headOf).slice(2, 4)).toEqual(['单位', '本情景'])
    expect(table.rows.slice(0, 5).map((row) => cellIn(table, row, 2))).toEqual(['占比', '周', '辆', '美元', '个基点'])
  })
  test('a CSV file holds heads and units in Chinese after its byte order mark, and plain numbers', () => {
    const table = headlineTable(handout)
    const csv = writeCsv(table, handout.stamp)
    expect(csv).toMatch(/^\ufeff# 表格,"?关键数字；此后数字的计算口径：/)
    const supply = csv.split('\r\n').find((line) => line.includes(`,占比,${handout.outcome.total.supplyIndex},`))
    expect(supply).toMatch(hasChinese)
  })
})

describe('the workbook', () => {
  test('its sheets are named in Chinese, within what a workbook takes', () => {
    const names = sheetsOf(handout).map(({ sheet }) => sheet)
    expect(names).toEqual(['关于', '输入', '结果', '走势', '走势范围', '流量', '记录', '来源'])
    for (const name of names) expect(name).not.toMatch(/[\\/?*[\]:]/)
  })
  test('numbers look as their unit asks, whatever the unit is called', () => {
    const paths = pathsTable(handout)
    expect(valueCell(paths, paths.rows[0]!, 0)).toMatchObject({ type: Date, format: 'yyyy"年"m"月"d"日"' })
    expect(valueCell(paths, paths.rows[0]!, 2)).toMatchObject({ type: Number, format: '0.0%' })
    const figures = headlineTable(handout)
    const formats = figures.rows.slice(0, 5).map((row) => valueCell(figures, row, 3))
    expect(formats.map((cell) => (cell instanceof Object && 'format' in cell ? cell.format : null))).toEqual([
      ...['0.0%', '0.0', '#,##0', '$#,##0', '0.0'],
    ])
    const assumptions = assumptionsTable(handout)
    const share = assumptions.rows.find((row) => row[2] === 'share')!
    expect(valueCell(assumptions, share, 2)).toMatchObject({ value: '占比' })
    expect(valueCell(assumptions, share, 3)).toMatchObject({ format: '0.0%' })
  })
})

describe('slides', async () => {
  const parts = await openParts(await slidesOf(handout))
  const slides = partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/)
  const headsOf = (slide: number) =>
    findAll(findAll(readPart(parts, slides[slide]!), 'a:tr')[0]!, 'a:tc').map(({ text }) => text.trim())
  const titleOf = (slide: Element) =>
    findAll(slide, 'p:sp').find((one) => findAll(one, 'p:ph')[0]?.attributes.type === 'title')?.text

  test('the package is sound', () => {
    expect(faultsOf(parts)).toEqual([])
  })
  test('every title is in Chinese', () => {
    for (const slide of slides) expect(titleOf(readPart(parts, slide))).toMatch(hasChinese)
  })
  test('the tables’ heads are in Chinese', () => {
    expect(headsOf(1)).toEqual(['', '本情景', expect.stringMatching(/^对照：/), '差异', '我们假设的范围，P10至P90'])
    expect(headsOf(2)).toEqual(['环节', '目前／正常', '占正常的比例', '正常时期中国占比'])
    expect(headsOf(3)).toEqual(['', '无保障供应', '依赖中国', '脆弱度', '若所有需许可的出口停止，首次停产'])
    expect(headsOf(6).slice(0, 3)).toEqual(['假设', '值', '范围'])
  })
  test('China’s share of a stage is a number, not left out for want of an English word', () => {
    const shares = findAll(readPart(parts, slides[2]!), 'a:tr').map((row) => findAll(row, 'a:tc').at(-1)?.text.trim())
    expect(shares.filter((share) => /^\d+%$/.test(share ?? '')).length).toBeGreaterThan(2)
    expect(shares).toContain('未计')
  })
  test('text is set in a typeface that has Chinese characters, and proofread as Chinese', () => {
    for (const slide of slides) {
      const text = readText(parts, slide)
      expect(text).toContain('<a:ea typeface="Microsoft YaHei"')
      expect(text).not.toContain('lang="en-US"')
      expect(text).not.toContain('Arial')
    }
    for (const theme of partsLike(parts, /^ppt\/theme\/theme\d+\.xml$/)) {
      expect(readText(parts, theme)).not.toContain('<a:ea typeface=""/>')
    }
  })
  test('the exposure’s finding is a whole sentence', () => {
    expect(findExposure(dataset, handoutOf(opening).outcome)).toMatch(/敞口最高，约为\d+（满分100）；.+最低，为\d+$/)
  })
})

describe('room for Chinese characters, each about two Latin letters wide', () => {
  const words = '放行供应降至正常水平的36%，福特可能最先停一条产线（3周内）；'.repeat(3)

  test('a text is cut between them where it is too long', () => {
    expect(clip('磁体供应', 8)).toBe('磁体供应')
    expect(clip('磁体供应减少', 8)).toBe('磁体供应…')
  })
  test('a longer text is set smaller', () => {
    expect(sizeFor('磁'.repeat(60), [[120, 24]], 17)).toBe(24)
    expect(sizeFor('磁'.repeat(61), [[120, 24]], 17)).toBe(17)
  })
  test('lines of a picture break between them, none too wide, none begun by a closing mark', () => {
    const lines = breakText(words, 28, 600)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('')).toBe(words)
    for (const line of lines) {
      expect(textWidth(line, 28)).toBeLessThanOrEqual(600)
      expect(line).not.toMatch(/^[，；）]|（$/)
    }
  })
})

test('file names are in ASCII: a scenario’s name in Chinese gives way to the id of its preset', () => {
  const named = { asOf: '2025-06-09', scenario: '改自文档（6月5日通话 关）', preset: 'the-document' }
  expect(nameFile('flows', named, 'png')).toBe('lodestone-flows-2025-06-09-the-document.png')
  expect(nameFile('flows', { ...named, scenario: 'Talks falter' }, 'png')).toMatch(/talks-falter\.png$/)
})
