// The workbook that the library writes, put right, so that what reads it has nothing to repair.
import { rewritePackage, rewriteParts } from './officePackage'
import { findElements, putInOrder } from './xmlTree'

/** What stands where within a font (ECMA-376, part 1, 18.8.22, as Office reads it). */
const fontSequence = [
  ...['b', 'i', 'strike', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'],
]

/** A workbook's bytes with its defects mended. */
export function mendWorkbook(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return rewritePackage(bytes, (parts) =>
    rewriteParts(parts, 'xl/styles.xml', (styles) => {
      for (const font of findElements(styles, 'font')) putInOrder(font, fontSequence)
    }),
  )
}
