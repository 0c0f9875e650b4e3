// A picture in pixels: an SVG file drawn on a canvas at twice its size, for what takes no SVG.
import { t } from '../texts/translate'
import { loadPainted } from './paintedPicture'
import type { Picture } from './picture'

/** Pixels for each px of the picture, so that it stays sharp on a dense screen and on paper. */
const wantedScale = 2
/** Most pixels that every browser's canvas holds, those of phones too. */
const mostPixels = 16_777_216
/** Longest side of a canvas. */
const longestSide = 16_384

/** The scale at which a picture of that size, in px, still fits on a canvas. */
export function pixelScale({ width, height }: Pick<Picture, 'width' | 'height'>): number {
  const byArea = Math.sqrt(mostPixels / (width * height))
  return Math.min(wantedScale, byArea, longestSide / width, longestSide / height)
}

/** The picture as a PNG file. Rejects with an Error in words where the browser cannot draw it. */
export async function drawPixels(picture: Picture): Promise<Blob> {
  const scale = pixelScale(picture)
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(picture.width * scale)
  canvas.height = Math.floor(picture.height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error(t('This browser gives no canvas to draw the picture on. The SVG file still works.'))
  const address = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }))
  try {
    context.drawImage(await loadPainted(picture, address), 0, 0, canvas.width, canvas.height)
  } finally {
    URL.revokeObjectURL(address)
  }
  return await new Promise((resolve, reject) => {
    canvas.toBlob((png) => {
      if (png) resolve(png)
      else reject(new Error(t('This browser could not write the picture as PNG. The SVG file still works.')))
    }, 'image/png')
  })
}
