// How people write the unit of a number, in each language of the page: what may stand before or behind the digits of a field.
import { unitName } from './units'

/** A unit as it is read. Numbers are powers of ten, so that what is written is shifted and never multiplied: 70% is 0.7. */
interface WrittenUnit {
  /** What may stand behind the digits, in small letters: how many powers of ten of the unit one of it is. */
  behind: Readonly<Record<string, number>>
  /** What may stand before them. */
  before?: readonly string[]
  /** The powers of ten that the field leaves out: 3 where 48 stands for 48,000. */
  leftOut?: number
}

/** Names of the same thing, each as many powers of ten of the unit. */
function spell(power: number, ...names: string[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, power]))
}

const percent = ['%', 'percent', 'per cent']
const dollar = ['$', 'us$', 'usd']
const dollars = spell(0, ...dollar, 'dollar', 'dollars', 'us dollars', 'u.s. dollars', '美元', '美金')
const vehicles = ['vehicle', 'vehicles', 'car', 'cars', '辆', '辆车']
const weeks = spell(0, 'week', 'weeks', 'wk', 'wks', '周', '星期', '个星期')

const units: Readonly<Record<string, WrittenUnit>> = {
  share: { behind: spell(-2, ...percent) },
  'share/week': {
    behind: {
      ...spell(
        -2,
        ...percent,
        '%/week',
        '% per week',
        '% a week',
        'percent per week',
        'percent a week',
        '%/周',
        '%每周',
      ),
      ...spell(0, '/week', 'per week', 'a week', '/周', '每周'),
    },
  },
  ratio: { behind: { ...spell(-2, ...percent), ...spell(0, 'x', '×', 'times', '倍') } },
  weeks: { behind: weeks },
  'weeks/week': {
    behind: { ...weeks, ...spell(0, 'weeks per week', 'weeks a week', 'per week', '/week', '周/周', '/周') },
  },
  USD: { before: dollar, behind: dollars },
  'USD/kg': {
    before: dollar,
    behind: {
      ...dollars,
      ...spell(0, '/kg', 'per kg', '$/kg', 'us$/kg', 'usd per kg', 'dollars/kg', 'dollars per kg', 'a kilo'),
      ...spell(0, '美元/公斤', '美元每千克', '美元每公斤', '/千克', '/公斤'),
    },
  },
  // A hundredth of a percent.
  bp: {
    behind: { ...spell(0, 'bp', 'bps', 'basis point', 'basis points', '基点', '个基点'), ...spell(2, ...percent) },
  },
  points: {
    behind: {
      ...spell(0, 'point', 'points', 'percentage point', 'percentage points', 'pp', '个百分点', '百分点', ...percent),
      ...spell(-2, 'bp', 'bps', 'basis point', 'basis points', '基点', '个基点'),
    },
  },
  '%': { behind: spell(0, ...percent, '% of normal', 'percent of normal') },
  'of 100': { behind: spell(0, '/100', '/ 100', 'out of 100', 'point', 'points', '分') },
  vehicles: { behind: spell(0, ...vehicles) },
  'thousand vehicles': { behind: spell(0, ...vehicles), leftOut: 3 },
  'ten thousand vehicles': { behind: spell(0, ...vehicles), leftOut: 4 },
}

/** Large numbers in words, as powers of ten. A small m could be a month or a meter as well, so it is not among them. */
const magnitudes: Readonly<Record<string, number>> = {
  ...spell(3, 'k', 'K', 'thousand', '千'),
  ...spell(4, '万', '萬'),
  ...spell(6, 'M', 'mn', 'million', '百万'),
  ...spell(8, '亿', '億'),
  ...spell(9, 'bn', 'billion', '十亿'),
}

/** Powers of ten by which what stands around the digits shifts them in a field of a unit; null where it is not that unit. */
export function shiftOf(unit: string, before: string, behind: string): number | null {
  const { before: signs = [], leftOut = 0 } = units[unit] ?? {}
  if (before !== '' && !signs.includes(before.toLowerCase())) return null
  if (behind === '') return 0
  const named = powerOf(unit, behind)
  if (named !== null) return named - leftOut
  for (const [word, magnitude] of Object.entries(magnitudes)) {
    if (!(word.length > 1 ? behind.toLowerCase() : behind).startsWith(word)) continue
    const rest = behind.slice(word.length).trim()
    const power = rest === '' ? 0 : powerOf(unit, rest)
    if (power !== null) return magnitude + power - leftOut
  }
  return null
}

/** How many powers of ten of the bare unit a name stands for; the field's own name holds what it leaves out. */
function powerOf(unit: string, text: string): number | null {
  const { behind, leftOut = 0 } = units[unit] ?? { behind: {} }
  const name = text.toLowerCase()
  if (name === unit.toLowerCase() || name === unitName(unit).toLowerCase()) return leftOut
  return Object.hasOwn(behind, name) ? behind[name]! : null
}
