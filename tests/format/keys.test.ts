// Keys are written as they stand on the reader's keyboard.
import { expect, test } from 'vitest'
import { canBeSwitchedOff, formatKeys, hasAppleKeys, isSingleKey } from '../../src/format/keys'

test.each([
  ['mod+Z', false, 'Ctrl + Z'],
  ['mod+Z', true, 'Cmd + Z'],
  ['mod+shift+Z', false, 'Ctrl + Shift + Z'],
  ['shift+?', true, 'Shift + ?'],
  ['c', false, 'C'],
])('%s, with Apple’s keys %s, as %s', (keys, onApple, text) => {
  expect(formatKeys(keys, onApple).join(' + ')).toBe(text)
})

test.each([
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', true],
  ['Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X)', true],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', false],
  ['Mozilla/5.0 (X11; Linux x86_64)', false],
])('%s has Apple’s keys: %s', (userAgent, apple) => {
  expect(hasAppleKeys(userAgent)).toBe(apple)
})

test.each([
  ['c', true],
  ['shift+?', true],
  ['mod+Z', false],
  ['alt+1', false],
])('%s is a key that typing could mean: %s', (keys, single) => {
  expect(isSingleKey(keys)).toBe(single)
})

test.each([
  ['c', true],
  ['shift+?', false],
  ['mod+Z', false],
])('%s can be switched off: %s', (keys, can) => {
  expect(canBeSwitchedOff(keys)).toBe(can)
})
