// What public/_headers tells a host to send beside a path, read as such hosts read it.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Rule {
  /** A path; one that ends in `*` stands for all that begin so. */
  path: string
  headers: Record<string, string>
}

/** The rules of a `_headers` file, in its order. */
export function readRules(text: string): Rule[] {
  const rules: Rule[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line)
    if (!header) rules.push({ path: line.trim(), headers: {} })
    else if (header[1] && header[2]) Object.assign(rules.at(-1)?.headers ?? {}, { [header[1]]: header[2] })
  }
  return rules
}

/** The headers beside a path (without query); where rules meet, the later one counts. */
export function headersBeside(rules: readonly Rule[], path: string): Record<string, string> {
  const meant = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  )
  return Object.assign({}, ...meant.map(({ headers }) => headers))
}

/** The rules of this project. */
export const hostRules: readonly Rule[] = readRules(
  readFileSync(fileURLToPath(new URL('../public/_headers', import.meta.url)), 'utf8'),
)
