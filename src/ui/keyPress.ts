// Which key is meant by a press: the letter on it, or its place where the layout or an input method writes something else.

/** As much of a key press as decides. */
export interface KeyPress {
  key: string
  /** Place of the key on the keyboard, by what a U.S. one has there: `KeyS`. */
  code?: string
  shiftKey: boolean
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}

/** What input methods and phones say instead of a key. */
const unsaid = ['Process', 'Unidentified']

/** Letters, signs and digits of other scripts than Latin, and the wide forms that input methods write. */
const otherScript =
  /^(?:(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}\p{N}]|[\u061f\u3000-\u303f\uff00-\uffef])/u

/** What layouts of other scripts write of ours, on places where no Latin one has it: Russian at `?`, Hebrew at Q. */
const oddPlaces: Readonly<Record<string, string>> = { Slash: ',', KeyQ: '/' }

const signs: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Slash: ['/', '?'],
  Period: ['.', '>'],
  Comma: [',', '<'],
  Equal: ['=', '+'],
  Minus: ['-', '_'],
  Space: [' ', ' '],
}

function keyAt(code: string, shifted: boolean): string | null {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  return letter?.toLowerCase() ?? signs[code]?.[shifted ? 1 : 0] ?? null
}

/**
 * The key that a shortcut goes by, letters in lower case. On a Latin layout (AZERTY, Dvorak) it is what is written on
 * the key; with another script or an input method on, it is what stands in that place on a U.S. keyboard.
 */
export function keyMeant({ key, code = '', shiftKey }: Pick<KeyPress, 'key' | 'code' | 'shiftKey'>): string {
  const byPlace = unsaid.includes(key) || otherScript.test(key) || oddPlaces[code] === key
  const meant = byPlace ? (keyAt(code, shiftKey) ?? key) : key
  return meant.length === 1 ? meant.toLowerCase() : meant
}

/** Whether a press is the shortcut `c`, `mod+Z` (Ctrl or Cmd) or `shift+?`. */
export function isPress(shortcut: string, press: KeyPress): boolean {
  const parts = shortcut.toLowerCase().split('+')
  const key = parts.at(-1)
  if (press.altKey || parts.includes('mod') !== (press.ctrlKey || press.metaKey)) return false
  // Where a sign needs Shift, and whether it does, is the layout's affair.
  const isSign = key !== undefined && !/\p{L}/u.test(key)
  return keyMeant(press) === key && (isSign || press.shiftKey === parts.includes('shift'))
}

/**
 * Whether the press belongs to an input method that is putting a text together in a field. WebKit ends the composing
 * before it tells of the key that ended it, which 229 then gives away.
 */
export function isComposing({ isComposing, keyCode, key }: KeyboardEvent): boolean {
  return isComposing || (keyCode === 229 && !unsaid.includes(key))
}
