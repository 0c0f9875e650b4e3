// Names of scripts that run from right to left, set apart so that what stands around them keeps its order.

/** Letters of Hebrew, Arabic and the other scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** The marks that begin and end what is set apart (FSI and PDI); they are not seen. */
export const [isolateStart, isolateEnd] = ['\u2068', '\u2069']

const isolated = /\u2068[^\u2068\u2069]*\u2069/g

/** A text as it stands in another one: a name from right to left comes between invisible marks, a sentence with one that has them does not. */
export function isolate(text: string): string {
  return rightToLeft.test(text.replace(isolated, '')) ? `${isolateStart}${text}${isolateEnd}` : text
}

/** The text without such marks, where it stands alone. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(isolateStart, '').replaceAll(isolateEnd, '')
}
