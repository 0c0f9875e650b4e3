// Slides and workbooks before the judge that Office files have: nothing to find in any preset or scenario by chance.
import { describe, expect, test, vi } from 'vitest'
import { writeWorkbook } from '../../src/exports/workbook'
import { compile } from '../../src/model/network'
import { presetStates, statesByChance } from './everyState'
import { changed, dataset, handoutOf, opening, slidesOf, withRanges } from './handouts'
import { faultsOf, openParts, partsLike, readText } from './packageParts'
import { findingsOf } from './validator'

// A process of its own judges each file, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

test('there are presets, and eight scenarios by chance that differ', () => {
  expect(presetStates.length).toBeGreaterThan(5)
  expect(new Set(statesByChance.map(([, { scenario }]) => JSON.stringify(scenario))).size).toBe(8)
})

test.each([...presetStates, ...statesByChance])('the slides of %s are valid', async (_, choices) => {
  expect(await findingsOf(await slidesOf(handoutOf(choices)), 'pptx')).toEqual([])
})

test('the workbook with the ranges of our assumptions is valid', async () => {
  expect(await findingsOf(await writeWorkbook(withRanges(handoutOf(changed))), 'xlsx')).toEqual([])
})

test('the workbooks behind the charts are valid and whole', async () => {
  const slides = await openParts(await slidesOf(handoutOf(changed)))
  const books = partsLike(slides, /\.xlsx$/)
  expect(books).toHaveLength(3)
  for (const name of books) {
    const book = new Blob([new Uint8Array(slides.get(name)!)])
    expect(await findingsOf(book, 'xlsx')).toEqual([])
    const parts = await openParts(book)
    expect(faultsOf(parts)).toEqual([])
    // A range that ends in a stray sign passes the judge and is repaired by the program.
    for (const part of partsLike(parts, /^xl\/.*\.xml$/))
      expect(readText(parts, part)).not.toMatch(/ref="[^":]*:[^"]*[^\w"]"/)
  }
})

describe('a dataset with signs that no XML may hold', () => {
  const odd = (text: string) => `${text}\u0000\u0001\u001f\ufffe<&"'>\ud800`
  const strange = {
    ...dataset,
    automakers: dataset.automakers.map((maker) => ({ ...maker, name: odd(maker.name) })),
    stages: dataset.stages.map((stage) => ({ ...stage, name: odd(stage.name) })),
    events: dataset.events.map((event) => ({ ...event, title: odd(event.title) })),
    parameters: dataset.parameters.map((parameter) => ({ ...parameter, label: odd(parameter.label) })),
    sources: (dataset.sources ?? []).map((source) => ({ ...source, title: odd(source.title) })),
    licenseStates: dataset.licenseStates.map((state) => ({ ...state, name: odd(state.name) })),
  }
  const handout = handoutOf({ ...opening, name: odd('Name') }, compile(strange))

  test('becomes sound and valid slides', async () => {
    const slides = await slidesOf(handout)
    const parts = await openParts(slides)
    expect(faultsOf(parts)).toEqual([])
    for (const name of partsLike(parts, /\.xlsx$/)) {
      expect(faultsOf(await openParts(new Blob([new Uint8Array(parts.get(name)!)])))).toEqual([])
    }
    expect(await findingsOf(slides, 'pptx')).toEqual([])
  })
  test('becomes a sound and valid workbook', async () => {
    const workbook = await writeWorkbook(handout)
    expect(faultsOf(await openParts(workbook))).toEqual([])
    expect(await findingsOf(workbook, 'xlsx')).toEqual([])
  })
})
