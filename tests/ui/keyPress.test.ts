// Which key is meant: the letter on Latin layouts, the place on others and under an input method.
import { expect, test } from 'vitest'
import { isComposing, isPress, keyMeant } from '../../src/ui/keyPress'

test.each([
  ['English', 's', 'KeyS', 's'],
  ['Caps Lock', 'S', 'KeyS', 's'],
  ['AZERTY, where A is on the place of Q', 'a', 'KeyQ', 'a'],
  ['AZERTY, where M is beside L', 'm', 'Semicolon', 'm'],
  ['AZERTY, where a comma is on the place of M', ',', 'KeyM', ','],
  ['AZERTY, where é is on the place of 2', 'é', 'Digit2', 'é'],
  ['Dvorak, where O is on the place of S', 'o', 'KeyS', 'o'],
  ['Dvorak, where a period is on the place of E', '.', 'KeyE', '.'],
  ['Turkish', 'ı', 'KeyI', 'ı'],
  ['Russian', 'ы', 'KeyS', 's'],
  ['Russian, Caps Lock', 'Ы', 'KeyS', 's'],
  ['Russian, on the place of the period', 'ю', 'Period', '.'],
  ['Greek', 'σ', 'KeyS', 's'],
  ['Hebrew', 'ד', 'KeyS', 's'],
  ['Hebrew, which writes a slash on the place of Q', '/', 'KeyQ', 'q'],
  ['Arabic', 'س', 'KeyS', 's'],
  ['Thai', 'ห', 'KeyS', 's'],
  ['Hindi, whose vowels are marks', 'े', 'KeyS', 's'],
  ['Korean', 'ㄴ', 'KeyS', 's'],
  ['Japanese', 'と', 'KeyS', 's'],
  ['a Chinese input method', 'Process', 'KeyS', 's'],
  ['a Chinese input method that writes wide letters', 'ｓ', 'KeyS', 's'],
  ['a Chinese period', '。', 'Period', '.'],
  ['a wide equals sign', '＝', 'Equal', '='],
  ['a wide space', '　', 'Space', ' '],
  ['a key that the browser does not name', 'Unidentified', 'KeyS', 's'],
  ['an arrow', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'],
  ['a dead key', 'Dead', 'BracketLeft', 'Dead'],
  ['a clicker that tells no place', 'PageDown', '', 'PageDown'],
])('%s: %s on %s', (_, key, code, meant) => {
  expect(keyMeant({ key, code, shiftKey: false })).toBe(meant)
})

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }

test.each([
  ['English', '?', 'Slash', true],
  ['German', '?', 'Minus', true],
  ['French, AZERTY', '?', 'KeyM', true],
  ['Russian, where it is written', '?', 'Digit7', true],
  ['Russian, on its place', ',', 'Slash', true],
  ['Arabic', '؟', 'Slash', true],
  ['wide, of a Chinese input method', '？', 'Slash', true],
  ['an input method', 'Process', 'Slash', true],
  ['an input method, without Shift', 'Process', 'Slash', false],
])('a question mark: %s', (name, key, code, shiftKey) => {
  expect(isPress('shift+?', { ...plain, key, code, shiftKey })).toBe(name !== 'an input method, without Shift')
})

test('undo and redo follow the place too', () => {
  const undo = { ...plain, ctrlKey: true, key: 'я', code: 'KeyZ' }
  expect(isPress('mod+Z', undo)).toBe(true)
  expect(isPress('mod+Z', { ...undo, ctrlKey: false, metaKey: true })).toBe(true)
  expect(isPress('mod+shift+Z', { ...undo, key: 'Я', shiftKey: true })).toBe(true)
  expect(isPress('mod+Z', { ...undo, key: 'Я', shiftKey: true })).toBe(false)
  expect(isPress('mod+Z', { ...undo, ctrlKey: false })).toBe(false)
})

test('a letter with a modifier is not the letter alone', () => {
  const press = { ...plain, key: 'p', code: 'KeyP' }
  expect(isPress('p', press)).toBe(true)
  expect(isPress('p', { ...press, ctrlKey: true })).toBe(false)
  expect(isPress('p', { ...press, altKey: true, key: 'π' })).toBe(false)
  expect(isPress('p', { ...press, shiftKey: true, key: 'P' })).toBe(false)
})

test('an input method composes until the key that ends it, in WebKit too', () => {
  const press = (init: KeyboardEventInit) => isComposing(new KeyboardEvent('keydown', init))
  expect(press({ key: 'Process', keyCode: 229, isComposing: true })).toBe(true)
  expect(press({ key: 'Enter', keyCode: 229 })).toBe(true)
  expect(press({ key: 'Enter', keyCode: 13 })).toBe(false)
  // With nothing to write into, an input method only hides which key it was.
  expect(press({ key: 'Process', keyCode: 229, code: 'KeyS' })).toBe(false)
})
