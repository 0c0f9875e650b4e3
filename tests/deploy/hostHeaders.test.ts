// What hosts send beside each file: the page framed by its own site alone, its parts by anybody; every configuration the same.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { headersBeside, hostRules, readRules } from '../../.deploy/hostHeaders'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Access-Control-Allow-Origin': '*',
}

const beside = {
  '/': { policy: `${policy}; frame-ancestors 'self'`, caching: 'no-cache' },
  '/index.html': { policy: `${policy}; frame-ancestors 'self'`, caching: 'no-cache' },
  '/embed.html': { policy, caching: 'no-cache' },
  '/sw.js': { policy, caching: 'no-cache' },
  '/opening.js': { policy, caching: 'no-cache' },
  '/api/v1/dataset.json': { policy, caching: 'no-cache' },
  '/assets/main-abc.js': { policy, caching: 'public, max-age=31536000, immutable' },
}

test.each(Object.entries(beside))('what public/_headers says of %s', (path, { policy, caching }) => {
  expect(headersBeside(hostRules, path)).toEqual({
    ...always,
    'Content-Security-Policy': policy,
    'Cache-Control': caching,
  })
})

test('where two rules give a path one header, the later says all that the earlier says', () => {
  const paths = hostRules.map(({ path }) => path.replace('*', 'any'))
  for (const path of paths) {
    const meant = hostRules.filter((rule) => Object.keys(headersBeside([rule], path)).length > 0)
    for (const [at, earlier] of meant.entries()) {
      for (const later of meant.slice(at + 1)) {
        for (const [name, value] of Object.entries(earlier.headers)) {
          if (name in later.headers) expect(later.headers[name]?.startsWith(value), `${path} ${name}`).toBe(true)
        }
      }
    }
  }
})

test('every public file beside the assets is asked for anew', () => {
  const files = readdirSync(fileURLToPath(new URL('../../public/', import.meta.url))).filter((name) =>
    name.includes('.'),
  )
  expect(files).toContain('opening.js')
  const forgotten = files.filter(
    (name) => name !== 'mockServiceWorker.js' && headersBeside(hostRules, `/${name}`)['Cache-Control'] !== 'no-cache',
  )
  expect(forgotten).toEqual([])
})

/** The value that a map of nginx gives. */
function mapped(conf: string, variable: string, subject: string): string | undefined {
  const body = new RegExp(`map [^{]*\\$${variable} \\{([^}]*)\\}`).exec(conf)?.[1] ?? ''
  const rows = Array.from(body.matchAll(/^\s*(?:"([^"]+)"|(\S+)) "([^"]*)";/gm), ([, quoted, bare, value]) => ({
    key: quoted ?? bare ?? '',
    value,
  }))
  const row = rows.find(({ key }) => (key.startsWith('~') ? new RegExp(key.slice(1)).test(subject) : key === subject))
  return (row ?? rows.find(({ key }) => key === 'default'))?.value
}

test.each(Object.keys(beside))('nginx says the same of %s', (path) => {
  const conf = read('.deploy/nginx.conf')
  // A folder is answered by its index.
  const file = path === '/' ? '/index.html' : path
  const headers = Object.fromEntries(
    Array.from(
      read('.deploy/headers.conf').matchAll(/^add_header (\S+) "(.+)" always;$/gm),
      ([, name = '', value = '']) => [
        name,
        value
          .replace('$framing', mapped(conf, 'framing', file) ?? '?')
          .replace('$caching', mapped(conf, 'caching', `200 ${file}`) ?? '?'),
      ],
    ),
  )
  expect(headers).toEqual(headersBeside(hostRules, path))
  // Each place that sends files sends these, for a place with a header of its own would inherit none.
  expect(conf).toContain('include /etc/nginx/lodestone-headers.conf;')
  expect(conf).not.toContain('add_header')
})

test('nginx keeps nobody from a file that comes back', () => {
  expect(mapped(read('.deploy/nginx.conf'), 'caching', '404 /assets/main-abc.js')).toBe('no-cache')
})

test('a file of headers is read as hosts read it', () => {
  const rules = readRules('# a comment\n/*\n  A: 1\n  B: x: y\n\n/b/*\n  A: 2\n/b/c\n  C: 3\n')
  expect(headersBeside(rules, '/a')).toEqual({ A: '1', B: 'x: y' })
  expect(headersBeside(rules, '/b/c')).toEqual({ A: '2', B: 'x: y', C: '3' })
  expect(headersBeside(rules, '/b/d')).toEqual({ A: '2', B: 'x: y' })
})
