// The code cites the sections of the model by number; each is a section of the method page, where it can be read.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { methodSections } from '../../../src/words/figures/methodSections'

const sourceFiles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => `src/${name}`)

describe('numbers of sections', () => {
  const cited = sourceFiles.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bsections? (\d+)(?: to (\d+))?/g)].map((found) => ({
      file,
      numbers: [found[1], found[2]].flatMap((number) => (number === undefined ? [] : [Number(number)])),
    })),
  )

  it('are cited in the code', () => {
    expect(cited.filter(({ file }) => file.startsWith('src/model/')).length).toBeGreaterThan(20)
  })

  it('each lead to a section of the page', () => {
    const there = new Set<number | null>(methodSections.map(({ number }) => number))
    expect(cited.filter(({ numbers }) => numbers.some((number) => !there.has(number)))).toEqual([])
    expect([...Array(12).keys()].filter((before) => !there.has(before + 1))).toEqual([])
  })
})
