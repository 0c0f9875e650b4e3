// A second language says all that the page says in English, with the same places, and nothing that is no longer said.
import { readdirSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { catalog } from '../../src/texts/zh-Hans/catalog'
import { readTexts, sourceFiles } from './messages'

const texts = sourceFiles('src')
  .filter((file) => !file.startsWith('src/texts/'))
  .map(readTexts)
const messages = [...new Map(texts.flatMap((file) => file.messages).map((message) => [message.key, message])).values()]
const folder = new URL('../../src/texts/zh-Hans/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

function readCatalog(name: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
}

/** The pieces of a message, plurals looked into: its places, sorted, and what stands around them. */
function piecesOf(message: string): { places: string[]; words: string } {
  const places = new Set<string>()
  let words = ''
  const visit = (value: unknown) => {
    if (!(value instanceof Object)) return
    if ('type' in value && 'value' in value) {
      if (value.type === 0) words += value.value
      else if (value.type !== 7) places.add(String(value.value))
    }
    Object.values(value).forEach(visit)
  }
  visit(new IntlMessageFormat(message, 'en-US', undefined, { ignoreTag: true }).getAst())
  return { places: [...places].sort(), words }
}

test('every message can be read off the source', () => {
  expect(texts.flatMap(({ file, unreadable }) => unreadable.map((line) => `${file}:${line}`))).toEqual([])
})

test('no words stand between tags or in a name that is read out without being said in both languages', () => {
  expect(texts.flatMap(({ file, bare }) => bare.map((words) => `${file}:${words}`))).toEqual([])
})

test('a message without a word of its own tells the translator what its pieces are', () => {
  const untold = messages.filter(({ text, context }) => !context && !/\p{L}/u.test(piecesOf(text).words))
  expect(untold.map(({ text }) => text)).toEqual([])
})

describe('simplified Chinese', () => {
  test('says every message', () => {
    expect(messages.filter(({ key }) => !(key in catalog)).map(({ key }) => key)).toEqual([])
  })

  test('says nothing that the page no longer says', () => {
    const said = new Set(messages.map(({ key }) => key))
    const own = files.filter((name) => name !== 'dataset.json').flatMap((name) => Object.keys(readCatalog(name)))
    expect(own.filter((message) => !said.has(message))).toEqual([])
  })

  test('has each message once', () => {
    const keys = files.flatMap((name) => Object.keys(readCatalog(name)).map((key) => ({ key, name })))
    const first = new Map<string, string>()
    const twice = keys.filter(({ key, name }) => {
      if (first.has(key)) return true
      first.set(key, name)
      return false
    })
    expect(twice).toEqual([])
  })

  test('keeps the places of each message', () => {
    const differing = messages.filter(({ key, text }) => {
      const said = catalog[key]
      return said !== undefined && piecesOf(said).places.join() !== piecesOf(text).places.join()
    })
    expect(differing.map(({ key }) => key)).toEqual([])
  })
})
