// What no XML file may hold, taken out of texts at the one place that every file of XML passes.

/** A text without the characters that XML has no way to write: control characters other than tab and line ends. */
export function cleanText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
