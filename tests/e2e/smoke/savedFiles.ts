// The files that a page hands to its browser, noted in the page itself: not every driver says what was saved.
import { expect } from '@playwright/test'
import type { Visitor } from './visitor'

/** A file as the browser was given it. */
export interface SavedFile {
  name: string
  /** Bytes. */
  size: number
  /** Its first four bytes, as text. */
  head: string
  /** Of a PNG: dark pixels where a picture has its first words. */
  ink: number
}

/** Begins to note them, until the page is left. */
export async function noteFiles({ window }: Visitor): Promise<void> {
  await window.ask((_: null) => {
    const blobs = new Map<string, Blob>()
    const inkOf = async (blob: Blob): Promise<number> => {
      if (blob.type !== 'image/png') return 0
      const image = await createImageBitmap(blob)
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d')
      if (!context) return 0
      context.drawImage(image, 0, 0)
      // Two pixels for each px: the line that says ILLUSTRATIVE.
      const { data } = context.getImageData(96, 64, 240, 40)
      return data.filter((value, index) => index % 4 === 0 && value < 100).length
    }
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (thing: Blob | MediaSource) => {
      const address = make(thing)
      if (thing instanceof Blob) blobs.set(address, thing)
      return address
    }
    document.addEventListener(
      'click',
      ({ target }) => {
        if (!(target instanceof HTMLAnchorElement) || target.download === '') return
        const blob = blobs.get(target.href)
        const name = target.download
        if (!blob) return
        void Promise.all([blob.arrayBuffer(), inkOf(blob)]).then(([bytes, ink]) => {
          const head = String.fromCharCode(...new Uint8Array(bytes).subarray(0, 4))
          document.documentElement.dataset.saved = JSON.stringify({ name, size: bytes.byteLength, head, ink })
        })
      },
      true,
    )
  }, null)
}

/** The file that the browser is given when a button is pressed. */
export async function saved(visitor: Visitor, button: string): Promise<SavedFile> {
  await visitor.window.ask((_: null) => delete document.documentElement.dataset.saved, null)
  await visitor.click({ kind: 'button', name: button })
  let last: string | null = null
  await expect
    .poll(
      async () => {
        last = await visitor.window.ask((_: null) => document.documentElement.dataset.saved ?? null, null)
        return last
      },
      { timeout: 40_000, message: button },
    )
    .not.toBeNull()
  return JSON.parse(last ?? '{}')
}
