// Reads a line of a formula as arithmetic, so that tests can do the sum again.

import type { FormulaLine } from '../../../src/words/figures/figure'

const symbols: [RegExp, string][] = [
  [/(\d),(?=\d{3})/g, '$1'],
  [/×/g, '*'],
  [/÷/g, '/'],
  [/−/g, '-'],
  [/∛\(/g, 'Math.cbrt('],
  [/\bmin\(/g, 'Math.min('],
  [/\bmax\(/g, 'Math.max('],
]

export interface Sum {
  computed: number
  shown: number
  /** One unit of the last digit shown. */
  unit: number
}

/** The sum in a line such as `Loss: 1 − 0.57 = 0.43, more than 0.05`; null for a line in words. */
export function readSum(formulaLine: FormulaLine): Sum | null {
  if (typeof formulaLine === 'string') return null
  const line = formulaLine.sum
  const text = line.slice(line.lastIndexOf(': ') + 1)
  const [left, right] = text.split(' = ')
  if (left === undefined || right === undefined || /[a-z]{2,}/.test(left.replaceAll(/min|max/g, ''))) return null
  const plain = (part: string) => symbols.reduce((done, [from, to]) => done.replaceAll(from, to), part)
  const shown = /^\s*-?[\d.]+/.exec(plain(right))?.[0].trim()
  if (shown === undefined) return null
  const decimals = shown.split('.')[1]?.length ?? 0
  const computed: unknown = new Function(`return ${plain(left)}`)()
  return { computed: Number(computed), shown: Number(shown), unit: 10 ** -decimals }
}
