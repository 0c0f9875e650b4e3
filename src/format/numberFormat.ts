// Intl's number formats in the language of the page. To make one takes some twenty times as long as to use it, so each is made once.
import { locale } from '../texts/catalog'

const formats = new Map<string, Intl.NumberFormat>()

/** The format with these options. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = JSON.stringify(options)
  const known = formats.get(key)
  if (known !== undefined) return known
  const format = new Intl.NumberFormat(locale, options)
  formats.set(key, format)
  return format
}
