// What goes to the clipboard. A browser may refuse: on a page that is not secure, in a frame, or by the reader's settings.

/** Puts a text on the clipboard; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/**
 * Puts a PNG picture on the clipboard; false where the browser refuses or takes no pictures.
 * The picture is handed over as a promise: Safari takes one only within the click that asked for it.
 */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch {
    // Where the clipboard itself is missing nobody waits for the picture: its failure is part of this one.
    png.catch(() => undefined)
    return false
  }
}
