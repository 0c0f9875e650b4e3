// Intl's number formats in the language of the page. To make one takes some twenty times as long as to use it, so each is made once.
import { locale } from '../texts/catalog'
import { type Written, written } from '../texts/translate'

/** Writes a number in one way. */
export interface NumberFormat {
  format: (value: number) => Written
}

const formats = new Map<string, NumberFormat>()

/** The format with these options. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): NumberFormat {
  const key = JSON.stringify(options)
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(locale, options)
  const format = { format: (value: number) => written(made.format(value)) }
  formats.set(key, format)
  return format
}
