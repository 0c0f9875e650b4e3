// A second language says all that the page says in English, with the same places, and nothing that is no longer said.
import { readdirSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { catalog } from '../../src/texts/zh-Hans/catalog'
import { readTexts, sourceFiles } from './messages'

const texts = sourceFiles('src')
  .filter((file) => !file.startsWith('src/texts/'))
  .map(readTexts)
const messages = [...new Set(texts.flatMap((file) => file.messages))]
const folder = new URL('../../src/texts/zh-Hans/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

function readCatalog(name: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
}

/** The places of a message, sorted, plurals looked into. */
function placesOf(message: string): string[] {
  const found = new Set<string>()
  const visit = (value: unknown) => {
    if (!(value instanceof Object)) return
    const isPlace = 'type' in value && 'value' in value && value.type !== 0 && value.type !== 7
    if (isPlace) found.add(String(value.value))
    Object.values(value).forEach(visit)
  }
  visit(new IntlMessageFormat(message, 'en-US', undefined, { ignoreTag: true }).getAst())
  return [...found].sort()
}

test('every message can be read off the source', () => {
  expect(texts.flatMap(({ file, unreadable }) => unreadable.map((line) => `${file}:${line}`))).toEqual([])
})

test('no words stand between tags or in a name that is read out without being said in both languages', () => {
  expect(texts.flatMap(({ file, bare }) => bare.map((words) => `${file}:${words}`))).toEqual([])
})

describe('simplified Chinese', () => {
  test('says every message', () => {
    expect(messages.filter((message) => !(message in catalog))).toEqual([])
  })

  test('says nothing that the page no longer says', () => {
    const said = new Set(messages)
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
    const differing = messages.filter((message) => {
      const said = catalog[message]
      return said !== undefined && placesOf(said).join() !== placesOf(message).join()
    })
    expect(differing).toEqual([])
  })
})
