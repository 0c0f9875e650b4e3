// Which key asks for which move.
import { expect, test } from 'vitest'
import { moveOfKey, stageKeys, stageMoves } from '../../../src/features/presenter/keys'

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['Enter', 'next'],
  ['n', 'next'],
  ['N', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['Backspace', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['.', 'black'],
  ['l', 'pointer'],
  ['?', 'help'],
  ['g', 'guess'],
  ['r', 'replay'],
  ['f', 'fullScreen'],
  ['F5', 'fullScreen'],
  ['s', 'speaker'],
  ['Escape', 'escape'],
])('%s asks for %s', (key, move) => {
  expect(moveOfKey({ ...plain, key })).toBe(move)
})

test.each([
  ['и', 'KeyB', 'black'],
  ['ю', 'Period', 'black'],
  ['Process', 'KeyG', 'guess'],
  ['。', 'Period', 'black'],
  ['ы', 'KeyS', 'speaker'],
])('with another script, %s on %s asks for %s', (key, code, move) => {
  expect(moveOfKey({ ...plain, key, code })).toBe(move)
})

test('on a Latin layout the letter counts, wherever it stands', () => {
  expect(moveOfKey({ ...plain, key: 'n', code: 'KeyL' })).toBe('next')
  expect(moveOfKey({ ...plain, key: 'é', code: 'Digit2' })).toBeNull()
})

test('Shift and Space go back', () => {
  expect(moveOfKey({ ...plain, key: ' ', shiftKey: true })).toBe('back')
})

test('a key with Control, Alt or Command is the browser’s', () => {
  expect(moveOfKey({ ...plain, key: 'r', ctrlKey: true })).toBeNull()
  expect(moveOfKey({ ...plain, key: 'ArrowLeft', altKey: true })).toBeNull()
  expect(moveOfKey({ ...plain, key: 'f', metaKey: true })).toBeNull()
})

test('any other key asks for nothing', () => {
  expect(moveOfKey({ ...plain, key: 'q' })).toBeNull()
})

test('the list of keys names every move', () => {
  expect(stageKeys.map(({ move }) => move).sort()).toEqual([...stageMoves].sort())
})
