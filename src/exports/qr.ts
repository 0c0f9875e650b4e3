// A link as a QR code: the dark modules as one path, so that it can be drawn anywhere.
import encodeQR from 'qr'

export interface Qr {
  /** Modules along a side, with the quiet zone. */
  size: number
  /** SVG path of the dark modules, one unit each. */
  path: string
  /** Rows of modules from the top; true is dark. */
  modules: boolean[][]
}

/** Light modules around the code, without which a camera does not find it. */
export const quietZone = 4

/**
 * Most modules along a side, without the quiet zone. Above this a phone no longer tells the modules of a printed or
 * projected code apart; low error correction leaves room for a link of about 1,200 characters.
 */
const mostModules = 117

/** The code of a link, with low error correction so that its modules stay large; null for a link that is too long. */
export function drawQr(link: string): Qr | null {
  const modules = encode(link)
  if (!modules || modules.length - 2 * quietZone > mostModules) return null
  return { size: modules.length, path: modules.map(rowPath).join(''), modules }
}

function encode(link: string): boolean[][] | null {
  try {
    return encodeQR(link, 'raw', { ecc: 'low', border: quietZone })
  } catch {
    // The library refuses what no code can hold.
    return null
  }
}

/** Neighboring dark modules as one rectangle, so that no hairline shows between them. */
function rowPath(row: boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    path += `M${start} ${y}h${x + 1 - start}v1h${start - x - 1}z`
  }
  return path
}
