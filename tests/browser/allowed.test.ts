// What a browser may refuse is reached through one door, so that no refusal is a crash.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ifAllowed } from '../../src/browser/allowed'

describe('what is reached for', () => {
  test('is given where the browser has it', () => {
    expect(ifAllowed(() => 'kept')).toBe('kept')
    expect(ifAllowed(() => 0)).toBe(0)
    expect(ifAllowed(() => false)).toBe(false)
  })

  test('is null where the browser lacks it, or throws', () => {
    expect(ifAllowed(() => undefined)).toBeNull()
    expect(
      ifAllowed(() => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }),
    ).toBeNull()
  })
})

/** Parts of a browser whose mention, or making, throws where it is refused. */
const refusable =
  /\b(?:(?:localStorage|sessionStorage|indexedDB|caches|cookieStore|document\.cookie|navigator\.(?:serviceWorker|storage|locks|languages?)|typeof BroadcastChannel)\b|(?:BroadcastChannel|SharedWorker|Worker)\()/

/** This stands below everything and guards itself. */
const guarded = ['src/texts/language.ts']

test('nothing in the source names such a part outside of that door', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${name}`)
  const naked = files
    .filter((file) => !guarded.includes(file))
    .flatMap((file) => {
      const code = readFileSync(`${root}${file}`, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/^\s*\/\/.*$/gm, '')
      // A door may be some lines long: it is left at the bracket that closes it.
      const outside = code.replace(/ifAllowed\(\(\) => \{[\s\S]*?\n\s*\}\)/g, '').replace(/ifAllowed\(\(\) => .*/g, '')
      return refusable.test(outside) ? [`${file}: ${refusable.exec(outside)?.[0]}`] : []
    })
  expect(naked).toEqual([])
})
