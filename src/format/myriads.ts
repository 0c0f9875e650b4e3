// Large numbers as Chinese counts them: in ten thousands (万) and hundred millions (亿), as precisely as English has them.
import { language } from '../texts/catalog'
import { type Written, written } from '../texts/translate'
import { numberFormat } from './numberFormat'

/** Whether the language of the page counts so. */
export const countsInMyriads = language === 'zh-Hans'

const short = numberFormat({ maximumFractionDigits: 2 })

/** A number that is rounded already, in the largest of the two that it fills: 42,900 as `4.29万`. */
function inMyriads(value: number): Written {
  if (value >= 1e8) return written(`${short.format(value / 1e8)}亿`)
  return value >= 1e4 ? written(`${short.format(value / 1e4)}万`) : short.format(value)
}

function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step
}

/** A count in the digits that matter: 3,410,000 as `341万`. */
export function countInMyriads(count: number): Written {
  const isLarge = count >= 999_950
  return inMyriads(isLarge ? Number(count.toPrecision(3)) : roundTo(count, 100))
}

/** U.S. dollars: `23亿美元`, `4.13亿美元`, `5,000万美元`. */
export function usdInMyriads(usd: number): Written {
  if (usd < 999_999.5) return written(`${short.format(Math.round(usd))}美元`)
  return written(`${inMyriads(roundTo(usd, usd >= 9.95e9 ? 1e9 : usd >= 999.5e6 ? 1e8 : 1e6))}美元`)
}
