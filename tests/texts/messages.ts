// Reads the source for the texts that it writes: each message handed to `t`, `tParts` or `tNode`, and words that were handed to none.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'
import { keyOf } from '../../src/texts/translate'

const root = fileURLToPath(new URL('../../', import.meta.url))
const writers = new Set(['t', 'tParts', 'tNode'])
const spokenAttributes = new Set([
  'aria-label',
  'label',
  'title',
  'placeholder',
  'alt',
  'description',
  'aria-roledescription',
])

interface Node {
  type: string
  start: number
  [key: string]: unknown
}

function isNode(value: unknown): value is Node {
  return value instanceof Object && 'type' in value && typeof value.type === 'string'
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode))
}

function wordsOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis) || node.quasis.length !== 1) return null
  const [{ value }] = node.quasis
  return value.cooked
}

/** The messages that an argument can be: one text, or one of two. Null where it cannot be read off the source. */
function messagesOf(node: Node): string[] | null {
  const words = wordsOf(node)
  if (words !== null) return [words]
  if (node.type !== 'ConditionalExpression' || !isNode(node.consequent) || !isNode(node.alternate)) return null
  const [one, other] = [messagesOf(node.consequent), messagesOf(node.alternate)]
  return one && other ? [...one, ...other] : null
}

/** A message as it stands in the source. */
export interface Message {
  text: string
  /** What it tells the translator of its pieces. */
  context: string | undefined
  /** Under which a catalog has it. */
  key: string
}

export interface FileTexts {
  file: string
  messages: Message[]
  /** Calls whose message or context cannot be read off the source, as `line`. */
  unreadable: number[]
  /** Words between tags or in an attribute that is read out, without a writer, as `line: words`. */
  bare: string[]
  /** Other literals that may be words: `line: words`. Some are no texts at all. */
  suspects: string[]
}

const hasWords = (text: string) => /[A-Za-z]{2}/.test(text)

/** The texts of one source file. */
export function readTexts(file: string): FileTexts {
  const code = readFileSync(join(root, file), 'utf8')
  const texts: FileTexts = { file, messages: [], unreadable: [], bare: [], suspects: [] }
  const lineOf = ({ start }: Node) => code.slice(0, start).split('\n').length
  const note = (list: string[], node: Node, words: string) => list.push(`${lineOf(node)}: ${words.trim().slice(0, 90)}`)
  const visit = (node: Node) => {
    if (node.type === 'ImportDeclaration' || node.type === 'TSLiteralType' || node.type === 'ImportExpression') return
    if (node.type === 'CallExpression' && isNode(node.callee) && writers.has(String(node.callee.name))) {
      const [message, values, about] = Array.isArray(node.arguments) ? node.arguments.filter(isNode) : []
      const found = message ? messagesOf(message) : null
      const context = about ? wordsOf(about) : undefined
      if (found && context !== null)
        texts.messages.push(...found.map((text) => ({ text, context, key: keyOf(text, context) })))
      else texts.unreadable.push(lineOf(node))
      if (values) visit(values)
      return
    }
    if (node.type === 'JSXText' && hasWords(String(node.value))) note(texts.bare, node, String(node.value))
    if (node.type === 'JSXAttribute' && isNode(node.name) && isNode(node.value)) {
      const words = wordsOf(node.value)
      if (words !== null) {
        if (spokenAttributes.has(String(node.name.name)) && hasWords(words)) note(texts.bare, node, words)
        return
      }
    }
    if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis)) {
      const words = node.quasis.map(({ value }) => value.cooked).join('…')
      if (/[a-z]{2,} |[a-z] [a-z]|^[A-Z][a-z]+/.test(words)) note(texts.suspects, node, words)
    } else {
      const words = wordsOf(node)
      if (words !== null && /[A-Za-z]{2,}[,:]? [A-Za-z(“]|^[A-Z][a-z]{2,}/.test(words))
        note(texts.suspects, node, words)
    }
    childrenOf(node).forEach(visit)
  }
  const program: unknown = parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' })
  if (isNode(program)) visit(program)
  return texts
}

/** The source files of a folder from the root, or the file itself. */
export function sourceFiles(path: string): string[] {
  if (/\.tsx?$/.test(path)) return [path]
  const names = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => /(?<!\.d)\.tsx?$/.test(name)).map((name) => join(path, name))
}
