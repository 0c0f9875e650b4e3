// How keys are written for a reader: with the names that stand on the reader's own keyboard.

const names: Record<string, [elsewhere: string, onApple: string]> = {
  mod: ['Ctrl', 'Cmd'],
  shift: ['Shift', 'Shift'],
  alt: ['Alt', 'Option'],
}

/** Whether the keyboard is one of Apple's, by what the browser says of itself. */
export function hasAppleKeys(userAgent: string = navigator.userAgent): boolean {
  return /Mac|iPhone|iPad|iPod/.test(userAgent)
}

/** `mod+Z` as `['Ctrl', 'Z']`, or with Apple's names; `c` as `['C']`. */
export function formatKeys(keys: string, onApple: boolean = hasAppleKeys()): string[] {
  return keys.split('+').map((key) => names[key]?.[onApple ? 1 : 0] ?? key.toUpperCase())
}

/** Whether the keys hold none of the modifiers that keep them apart from typing. */
export function isSingleKey(keys: string): boolean {
  return !/^(mod|alt)\+/.test(keys)
}

/** Whether the reader can switch the keys off; the one that opens the list of all keys stays, since the choice is made there. */
export function canBeSwitchedOff(keys: string): boolean {
  return isSingleKey(keys) && !keys.endsWith('?')
}
