// The QR code of a link: its shape, that a reader reads the link back from it, and what is too long for one.
import decodeQR from 'qr/decode.js'
import { describe, expect, test } from 'vitest'
import { drawQr, type Qr, quietZone } from '../../src/exports/qr'

const link = 'https://example.org/lodestone/?v=1&asof=2025-09-01&events=talks-falter'

/** The drawn code as a camera sees it: black on white, some pixels for each module. */
function photograph({ size, path }: Qr, pixels = 4) {
  const width = size * pixels
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * pixels; row < (Number(y) + 1) * pixels; row++) {
      const from = row * width + Number(x) * pixels
      for (let at = from; at < from + Number(run) * pixels; at++) data.fill(0, 4 * at, 4 * at + 3)
    }
  }
  return { width, height: width, data }
}

function mustDraw(text: string): Qr {
  const qr = drawQr(text)
  if (!qr) throw new Error('no code was drawn')
  return qr
}

describe('the code of a link', () => {
  test('is read back as the link, from the path that is drawn', () => {
    expect(decodeQR(photograph(mustDraw(link)))).toBe(link)
  })

  test('is read back when the link is long', () => {
    const long = `${link}&name=${'Talks%20falter%20'.repeat(60)}`
    expect(
      decodeQR(photograph(mustDraw(long)), { effort: Number.POSITIVE_INFINITY, timeLimit: Number.POSITIVE_INFINITY }),
    ).toBe(long)
  })

  test('is a square with a quiet zone around it', () => {
    const { size, modules } = mustDraw(link)
    expect((size - 2 * quietZone - 17) % 4).toBe(0)
    expect(modules).toHaveLength(size)
    const edge = [...modules.slice(0, quietZone), ...modules.slice(-quietZone)].flat()
    expect(edge.some(Boolean)).toBe(false)
    expect(modules.every((row) => row.length === size && !row.slice(0, quietZone).some(Boolean))).toBe(true)
  })

  test('has the three squares by which a camera finds it', () => {
    const { size, modules } = mustDraw(link)
    const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']
    const cut = (x: number, y: number) =>
      modules.slice(y, y + 7).map((row) =>
        row
          .slice(x, x + 7)
          .map(Number)
          .join(''),
      )
    const far = size - quietZone - 7
    expect(cut(quietZone, quietZone)).toEqual(finder)
    expect(cut(far, quietZone)).toEqual(finder)
    expect(cut(quietZone, far)).toEqual(finder)
    expect(cut(far, far)).not.toEqual(finder)
  })
})

test('a link that a phone could not read from a code gets none', () => {
  expect(drawQr(`${link}${'x'.repeat(1300)}`)).toBeNull()
})

test('a link that no code can hold gets none', () => {
  expect(drawQr(`${link}${'x'.repeat(5000)}`)).toBeNull()
})
