// The tests' reader of XML takes what is well-formed and refuses what is not.
import { expect, test } from 'vitest'
import { findAll, parseXml } from './xml'

test('reads names, attributes, texts and what is within', () => {
  const root = parseXml('<?xml version="1.0"?>\n<a x="1 &amp; 2"><b>one</b><!-- <c> --><b y=\'&#x41;\'/>two</a>\n')
  expect(root.attributes.x).toBe('1 & 2')
  expect(root.text).toBe('onetwo')
  expect(findAll(root, 'b').map(({ text, attributes }) => [text, attributes.y])).toEqual([
    ['one', undefined],
    ['', 'A'],
  ])
})

test.each([
  '<a>',
  '<a></b>',
  '<a x="1&y=2"/>',
  '<a x="1" x="2"/>',
  '<a x=1/>',
  '<a>&nothing;</a>',
  '<a/><b/>',
  'text<a/>',
  '<a>\u0001</a>',
  '<a><b></a></b>',
])('refuses %j', (text) => {
  expect(() => parseXml(text)).toThrow()
})
