// The license scale for eyes that see fewer colors: what its colors tell apart, what only its patterns do, and its words.
import { readFileSync } from 'node:fs'
import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { FlowLegend } from '../../src/charts/flow/FlowLegend'
import { wholeNetwork } from '../../src/charts/flow/selectFlow'
import { shapeFlow, tellFlow } from '../../src/charts/flow/shapeFlow'
import { LicensePatterns } from '../../src/charts/LicensePatterns'
import { type LicenseRank, licenseRanks, rankLicenseStates } from '../../src/charts/licenseScale'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import { shippedDataset } from '../app/shipped'
import { allEyes, contrast, distance, type Eyes } from './vision'

const dataset = shippedDataset()
const sheet = readFileSync('src/ui/theme.css', 'utf8')

type Scheme = 'light' | 'dark'

/** The color of a token of the license scale in a scheme, as `#rrggbb`: what the page computes with the sheet in force. */
function color(scheme: Scheme, name: string): string {
  const inForce = document.createElement('style')
  inForce.textContent = sheet
  document.head.append(inForce)
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
  const found = getComputedStyle(document.documentElement).getPropertyValue(`--license-${name}`).trim()
  inForce.remove()
  if (!/^#[0-9a-f]{6}$/.test(found)) throw new Error(`No color --license-${name} in ${scheme}: “${found}”`)
  return found
}

/** Least color difference (CIE 1976) that we let color alone carry: five times what is just seen side by side. */
const clear = 10

/** Each state with the next on the scale. */
const neighbors = licenseRanks.slice(1).map((rank, index): [LicenseRank, LicenseRank] => [licenseRanks[index]!, rank])

/** Pairs of states, of all ten, that color leaves closer than `clear`, as `scheme, eyes: one, other`. */
function heldByPatternAlone(pairs: readonly [LicenseRank, LicenseRank][]): string[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    allEyes.flatMap((eyes) =>
      pairs
        .filter(([one, other]) => distance(color(scheme, one), color(scheme, other), eyes) < clear)
        .map(([one, other]) => `${scheme}, ${eyes}: ${one}, ${other}`),
    ),
  )
}

/** What is drawn over the color of a state, as markup; empty for none. */
function marksOf(rank: LicenseRank): string {
  const { container } = render(<LicensePatterns />)
  const pattern = container.querySelector(`#license-${rank}`)
  if (!pattern) throw new Error(`No pattern for ${rank}`)
  // Without its colors: they are what other eyes may not see.
  return pattern.innerHTML
    .replace(/^<rect[^>]*(\/>|><\/rect>)/, '')
    .replace(/ style="[^"]*"/g, '')
    .trim()
}

describe('color alone', () => {
  const colored: Eyes[] = ['usual sight', 'protanopia', 'deuteranopia', 'tritanopia']
  for (const eyes of colored) {
    test.each(['light', 'dark'] as const)(`tells every two license states apart with ${eyes}, in %s`, (scheme) => {
      for (const one of licenseRanks) {
        for (const other of licenseRanks.slice(licenseRanks.indexOf(one) + 1)) {
          const apart = distance(color(scheme, one), color(scheme, other), eyes)
          expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(clear)
        }
      }
    })
  }

  test('does not tell these neighbors apart without color vision: their patterns do', () => {
    expect(heldByPatternAlone(neighbors)).toEqual([
      'dark, achromatopsia: general, temporary',
      'dark, achromatopsia: temporary, case-by-case',
    ])
  })
})

describe('patterns', () => {
  test('are different for every state, whatever their colors', () => {
    const marks = licenseRanks.map(marksOf)
    expect(new Set(marks).size).toBe(licenseRanks.length)
    // Only one may be plain.
    expect(marks.filter((one) => one === '')).toHaveLength(1)
  })

  /** Least contrast of a pattern's marks with their ground where the pattern must tell what color does not. */
  const legible = 2.5

  test.each(allEyes)('of temporary, case-by-case and suspended stand out from their ground with %s', (eyes) => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const rank of ['temporary', 'case-by-case', 'suspended']) {
        const seen = contrast(color(scheme, rank), color(scheme, `${rank}-mark`), eyes)
        expect(seen, `${rank} in ${scheme}`).toBeGreaterThanOrEqual(legible)
      }
    }
  })

  test('carry every pair that color does not: one of the two has marks that stand out', () => {
    const pairs = heldByPatternAlone(
      licenseRanks.flatMap((one, index) =>
        licenseRanks.slice(index + 1).map((other): [LicenseRank, LicenseRank] => [one, other]),
      ),
    )
    expect(pairs.length).toBeGreaterThan(0)
    for (const pair of pairs) expect(pair).toMatch(/temporary|case-by-case|suspended/)
  })
})

describe('words', () => {
  test('name each state beside its swatch in the legend', () => {
    const network = compile(dataset)
    const shape = shapeFlow(network, wholeNetwork)
    const { now } = tellFlow(network, shape, evaluate(network, { asOf: dataset.defaultAsOf }))
    render(<FlowLegend dataset={dataset} shape={shape} now={now} followed={null} />)
    const [total, ...entries] = within(screen.getByRole('list', { name: 'Legend' })).getAllByRole('listitem')
    expect(total).toHaveTextContent('2,058 of 3,102 t a year')
    const named = entries.map((entry) => ({
      word: entry.textContent?.trim() ?? '',
      swatch: /license-([a-z-]+)\)/.exec(entry.querySelector('rect')?.getAttribute('fill') ?? '')?.[1],
    }))
    for (const { id, name } of dataset.licenseStates) {
      const rank = rankLicenseStates(dataset).get(id)
      const entry = named.find(({ swatch }) => swatch === rank)
      expect(name.startsWith(entry?.word || 'nothing'), `${name} beside the swatch ${rank}`).toBe(true)
    }
    expect(new Set(named.map(({ word }) => word)).size).toBe(entries.length)
    expect(named.every(({ word }) => word !== '')).toBe(true)
  })
})
