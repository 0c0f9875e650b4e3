// A query as it arrives, after all that chats, mailers and trackers do to a link, taken apart into what was sent.
import { looksOwn } from './urlKeys'
import { mostLayers, readText } from './urlText'

/** A part of a query: what it is called and what it says, null where a percent escape is malformed. */
interface QueryPart {
  name: string
  value: string | null
}

/**
 * The parts of a query string, with or without its `?`. Mended are: encoding once too often, of the whole or of a value;
 * `&amp;`; a second `?`; and punctuation that was caught up in the link. Parts that are not ours are among them.
 */
export function readQuery(search: string): QueryPart[] {
  const pieces = split(search, mostLayers)
  const last = pieces.map(({ name }) => looksOwn(readText(name) ?? '')).lastIndexOf(true)
  return pieces.map(({ name, value }, place) => ({
    name: readText(name) ?? name,
    value: readText(place === last ? withoutTail(value) : value),
  }))
}

/** Whether a query ends in what would be taken for punctuation behind the link, here or once a program has re-encoded it. */
export function endsInTail(query: string): boolean {
  return tailSign.test(readText(lastSign(query)) ?? '')
}

interface Piece {
  name: string
  value: string
}

/** The pieces of a query, still encoded. A question mark parts them too: ours are encoded, so it is a second query's. */
function split(query: string, layers: number): Piece[] {
  const pieces = query.replace(/&(?:amp(?:;|%3B))+/gi, '&').split(/[?&]/)
  return pieces.flatMap((piece) => {
    if (piece === '') return []
    const at = piece.indexOf('=')
    const name = at < 0 ? piece : piece.slice(0, at)
    const value = at < 0 ? '' : piece.slice(at + 1)
    // A separator inside a name is one of the whole query, which was encoded once too often.
    if (layers > 0 && /%(?:25)*(?:3D|26|3F)/i.test(name))
      return split(decodeLayer(value === '' ? name : piece), layers - 1)
    return [{ name, value }]
  })
}

/** The text with one layer of encoding taken off; what is not ASCII is left to the last layer, where it can be judged. */
function decodeLayer(text: string): string {
  return text.replace(/%([0-7][0-9A-F])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Signs that follow a link in a text, or stand around it, and are taken for a part of it. */
const tailSign = /^(?:[.,;:!?'"()[\]{}<>*_~|`\\^+/\s]|[^\P{P}\x20-\x7E]|[\p{Z}\p{Cf}])$/u

/** Those that a browser encodes where they stand in a query; any other that is encoded was encoded by this page. */
const encodedSign = /^[\s"'<>[\]{}|`\\^]$/

function withoutTail(text: string): string {
  let rest = text
  while (isTail(lastSign(rest))) rest = rest.slice(0, -lastSign(rest).length)
  return rest
}

/** The last character of a query, as it is written there: as such or encoded; none of an empty one. */
function lastSign(text: string): string {
  const written = /(?:%[C-F][0-9A-F](?:%[89AB][0-9A-F]){1,3}|%[0-9A-F]{2}|.)$/isu.exec(text.slice(-12))
  return written?.[0] ?? ''
}

function isTail(written: string): boolean {
  const sign = written.startsWith('%') ? readText(written) : null
  return sign !== null && sign <= '~' ? encodedSign.test(sign) : tailSign.test(sign ?? written)
}
