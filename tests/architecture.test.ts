// The house's one direction: which folder may import what, read from the import statements themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))

/** What a folder may import besides itself: folders or files of src, and packages. */
interface Row {
  inside: string[]
  packages: string[]
}

const belowFeatures = [
  'browser',
  'model',
  'data',
  'runner',
  'state',
  'storage',
  'results',
  'words',
  'exports',
  'charts',
  'views',
  'format',
  'texts',
  'ui',
]
const everything: Row = { inside: ['*'], packages: ['*'] }

const table: Record<string, Row> = {
  model: { inside: [], packages: [] },
  // What a browser may refuse.
  browser: { inside: [], packages: [] },
  // What the page says, in each of its languages.
  texts: { inside: [], packages: ['intl-messageformat', 'react'] },
  data: { inside: ['model', 'texts'], packages: ['zod', '@tanstack/react-query'] },
  runner: { inside: ['browser', 'model'], packages: ['comlink'] },
  state: { inside: ['model', 'texts'], packages: ['zustand', 'react'] },
  // What the reader keeps in this browser.
  storage: {
    inside: ['browser', 'model', 'data', 'state', 'texts'],
    packages: ['idb', 'react', '@tanstack/react-query'],
  },
  format: { inside: ['texts'], packages: [] },
  results: {
    inside: ['model', 'data', 'runner', 'state', 'format', 'texts'],
    packages: ['react', '@tanstack/react-query'],
  },
  // Sentences from facts; React only for the hooks that stand beside a writer.
  words: { inside: ['model', 'results', 'state', 'format', 'texts'], packages: ['react'] },
  charts: { inside: ['model', 'format', 'texts', 'ui'], packages: ['react', 'recharts', 'd3-sankey'] },
  // A chart bound to the evaluated state, for dashboard, stage, frame and hand-outs alike.
  views: {
    inside: ['model', 'results', 'words', 'charts', 'state', 'ui', 'format', 'texts'],
    packages: ['react', 'react-dom'],
  },
  // Files that are handed out: written from results, without React; in the page's colors.
  exports: {
    inside: ['model', 'state', 'results', 'words', 'views', 'charts', 'format', 'texts', 'ui/theme.css*'],
    packages: ['papaparse', 'write-excel-file', 'pptxgenjs', 'fflate', 'qr'],
  },
  ui: { inside: ['format', 'texts'], packages: ['react', '@mantine/core', '@mantine/hooks', '@tabler/icons-react'] },
  features: { inside: belowFeatures, packages: ['*'] },
  app: everything,
  'main.tsx': everything,
  cli: { inside: ['model', 'data', 'state/urlCodec', 'runner/inline'], packages: ['node:*'] },
  mocks: { inside: ['model'], packages: ['msw'] },
}

interface Import {
  /** Importing file, from the root. */
  file: string
  /** What is imported: a path from the root for the house's own files, else the specifier as written. */
  target: string
  own: boolean
}

const statements = [
  /(?:^|[\n;])\s*(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
  /\bnew\s+URL\(\s*['"`](\.[^'"`]+)['"`]\s*,\s*import\.meta\.url/g,
]

/** Everything that a source text imports: static, dynamic, of types, and workers by address. */
function specifiersIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return statements.flatMap((statement) => Array.from(code.matchAll(statement), (match) => match[1]!))
}

/** Names that a source text imports from the house's own files as values, not as types. */
function valuesImported(text: string): string[] {
  const named = Array.from(text.matchAll(/^import \{([^}]*)\} from '\./gm), (match) => match[1]!)
  return named.flatMap((names) => names.split(',').map((name) => name.trim())).filter((name) => !/^type |^$/.test(name))
}

/** All imports of a folder's files, those below it too. */
function importsIn(folder: string): Import[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return files
    .filter((name) => /\.(?:ts|tsx|mts|js|jsx)$/.test(name))
    .flatMap((name) => {
      const file = join(folder, name)
      return specifiersIn(readFileSync(join(root, file), 'utf8')).map((specifier) => {
        const own = specifier.startsWith('.')
        return { file, own, target: own ? normalize(join(dirname(file), specifier)) : specifier }
      })
    })
}

/** The row of the table that a path from the root falls under. */
function rowOf(path: string): string {
  const [top, folder] = path.split('/')
  return top === 'src' ? folder! : top!
}

function covers(allowed: readonly string[], name: string, separator: string): boolean {
  return allowed.some((one) => {
    if (one === '*' || one === name) return true
    return one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name.startsWith(`${one}${separator}`)
  })
}

/** What is wrong with an import, or null. */
function breach({ file, target, own }: Import): string | null {
  const row = rowOf(file)
  const allowed = table[row]
  if (!allowed) return `${file}: ${row} has no row in the import table; add one`
  if (!own) {
    const message = `${file} imports the package ${target}; ${row} may import ${list(allowed.packages)}`
    return covers(allowed.packages, target, '/') ? null : message
  }
  const inside = target.startsWith('src/') ? target.slice('src/'.length) : target
  if (rowOf(target) === row) return row === 'features' ? featureBreach(file, target) : null
  const message = `${file} imports ${target}; ${row} may import ${list([row, ...allowed.inside])}`
  if (!target.startsWith('src/') && target !== 'mocks' && !target.startsWith('mocks/')) return message
  return covers(allowed.inside, inside, '/') ? null : message
}

function featureBreach(file: string, target: string): string | null {
  const featureOf = (path: string) => path.split('/')[2]
  return featureOf(file) === featureOf(target) ? null : `${file} imports ${target}; features never import one another`
}

function list(names: readonly string[]): string {
  return names.length > 0 ? names.join(', ') : 'none'
}

const imports = [...importsIn('src'), ...importsIn('mocks')]

test('imports are found', () => {
  expect(imports.length).toBeGreaterThan(20)
})

test.each(Object.keys(table))('%s imports only what its row of the table allows', (row) => {
  const breaches = imports.filter(({ file }) => rowOf(file) === row).map(breach)
  expect(breaches.filter((one) => one !== null)).toEqual([])
})

test('every folder has a row', () => {
  const code = readdirSync(join(root, 'src')).filter((name) => !name.endsWith('.d.ts') && !name.endsWith('.css'))
  expect(code.filter((name) => !(name in table))).toEqual([])
})

test('the model imports nothing from outside', () => {
  const outside = imports.filter(({ file, target }) => rowOf(file) === 'model' && !target.startsWith('src/model/'))
  expect(outside.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
})

test.each(['words', 'charts'])('%s run no engine: what they take of the model reads or describes', (folder) => {
  const engine =
    /\b(?:evaluate\w*|run|runStates|runSensitivity|centralInputs|networkUnder|compile|findBuffers|switchEach|checkHealth|drawBatch)\b/
  const taken = importsIn(`src/${folder}`).filter(({ target }) => target.startsWith('src/'))
  expect(taken.filter(({ target }) => target === 'src/model/evaluate' || target === 'src/model/run')).toEqual([])
  const calls = [...new Set(taken.map(({ file }) => file))].filter((file) =>
    valuesImported(readFileSync(join(root, file), 'utf8')).some((name) => engine.test(name)),
  )
  expect(calls).toEqual([])
})

/** At least one import for each row that it does not allow. */
const broken: [file: string, target: string][] = [
  ['src/model/a.ts', 'zod'],
  ['src/model/a.ts', 'src/texts/translate'],
  ['src/browser/a.ts', 'src/state/choices'],
  ['src/texts/a.ts', 'src/format/numbers'],
  ['src/data/a.ts', 'src/state/choices'],
  ['src/runner/a.ts', 'src/data/queries'],
  ['src/state/a.ts', 'src/results/case'],
  ['src/state/a.ts', '@mantine/core'],
  ['src/storage/a.ts', 'src/results/case'],
  ['src/format/a.ts', 'src/model/calendar'],
  ['src/results/a.ts', 'src/words/finding'],
  ['src/results/a.ts', 'src/ui/Panel'],
  ['src/words/a.ts', 'src/runner/inline'],
  ['src/words/a.ts', 'src/charts/licenseScale'],
  ['src/charts/a.tsx', 'src/results/case'],
  ['src/charts/a.tsx', 'src/state/choices'],
  ['src/charts/a.tsx', 'tests/b'],
  ['src/views/a.tsx', 'src/features/paths/b'],
  ['src/views/a.tsx', 'src/exports/picture'],
  ['src/exports/a.ts', 'src/features/share/b'],
  ['src/exports/a.ts', 'src/ui/Panel'],
  ['src/exports/a.ts', 'react'],
  ['src/ui/a.tsx', 'src/model/calendar'],
  ['src/features/events/a.tsx', 'src/features/paths/b'],
  ['src/features/events/a.tsx', 'src/app/b'],
  ['src/cli/a.ts', 'src/state/scenarioStore'],
  ['src/cli/a.ts', 'src/runner/workers'],
  ['src/cli/a.ts', 'react'],
  ['mocks/a.ts', 'src/state/choices'],
  ['src/odd/a.ts', 'react'],
]

const isOwn = (target: string) => /^(src|tests|mocks)\//.test(target)

describe('the reading of imports', () => {
  test('finds every kind', () => {
    const text = `
      import a from 'a'
      import type { B } from 'b'
      import { c,
        type C } from "./c"
      import './d.css'
      export { e } from 'e'
      export * from 'f'
      const g = await import('g')
      type H = import('h').H
      new Worker(new URL('./i.ts', import.meta.url))
      // import x from 'x'
      /* import y from 'y' */`
    expect(specifiersIn(text).sort()).toEqual(['./c', './d.css', './i.ts', 'a', 'b', 'e', 'f', 'g', 'h'])
  })

  test.each(broken)('%s may not import %s', (file, target) => {
    expect(breach({ file, target, own: isOwn(target) })).toContain(file)
  })

  test('finds a breach of each row that forbids anything', () => {
    const free = Object.keys(table).filter((row) => table[row] === everything)
    expect([...new Set(broken.map(([file]) => rowOf(file))), ...free].sort()).toEqual(
      [...Object.keys(table), 'odd'].sort(),
    )
  })

  test.each([
    ['src/data/a.ts', 'zod/mini', false],
    ['src/cli/a.ts', 'src/state/urlCodec', true],
    ['src/cli/a.ts', 'node:fs', false],
    ['src/features/events/a.tsx', 'src/features/events/b', true],
    ['src/charts/a.tsx', 'src/charts/a.module.css', true],
    ['src/app/a.tsx', 'mocks/browser', true],
    ['mocks/a.ts', 'msw/node', false],
  ])('%s may import %s', (file, target, own) => {
    expect(breach({ file, target, own })).toBeNull()
  })
})
