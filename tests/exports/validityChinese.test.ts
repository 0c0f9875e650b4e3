// @vitest-environment happy-dom
// Slides and the workbook of a page in Chinese before the judge that Office files have: nothing to find in any preset.
import { expect, test, vi } from 'vitest'

// Before anything is imported: the language is fixed when the first text is written.
await vi.hoisted(async () => (await import('../texts/speakChinese')).speakChinese())

import { writeWorkbook } from '../../src/exports/workbook'
import { presetStates } from './everyState'
import { changed, handoutOf, slidesOf, withRanges } from './handouts'
import { findingsOf } from './validator'

// A process of its own judges each file, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

test.each(presetStates)('the slides of %s are valid', async (_, choices) => {
  expect(await findingsOf(await slidesOf(handoutOf(choices)), 'pptx')).toEqual([])
})

test('the workbook with the ranges of our assumptions is valid', async () => {
  expect(await findingsOf(await writeWorkbook(withRanges(handoutOf(changed))), 'xlsx')).toEqual([])
})
