// A picture as an image that shows its words: some engines read the typeface inside an SVG file only after its first drawing.
import { t } from '../texts/translate'
import type { Picture } from './picture'

/** Width of the drawings that are compared, px: enough that a line of text leaves a trace. */
const sampleWidth = 300
/** How long the words are waited for, in ms; without them a picture is still a picture. */
const patienceMs = 3000

/** Loads the picture from the address of its file. Rejects with an Error in words where the browser cannot draw it. */
export async function loadPainted(picture: Picture, address: string): Promise<HTMLImageElement> {
  const image = await loadImage(address)
  if (picture.svg.includes('@font-face')) await untilWordsShow(picture, image)
  return image
}

async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = address
  try {
    await image.decode()
  } catch {
    throw new Error(t('This browser could not draw the picture. The SVG file still works.'))
  }
  return image
}

/** Draws the picture again and again until it differs from the same picture without words. */
async function untilWordsShow(picture: Picture, image: HTMLImageElement): Promise<void> {
  const mute = picture.svg.replace('</style>', 'text{visibility:hidden}</style>')
  const address = URL.createObjectURL(new Blob([mute], { type: 'image/svg+xml' }))
  try {
    const wordless = await loadImage(address)
    const deadline = Date.now() + patienceMs
    while (Date.now() < deadline && !differ(sample(picture, image), sample(picture, wordless))) {
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  } finally {
    URL.revokeObjectURL(address)
  }
}

function sample({ width, height }: Picture, image: HTMLImageElement): Uint8ClampedArray | null {
  const canvas = document.createElement('canvas')
  canvas.width = sampleWidth
  canvas.height = Math.ceil((sampleWidth * height) / width)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height).data
}

/** Whether any pixel does; a browser that gives no canvas has nothing to compare, and is not waited for. */
function differ(one: Uint8ClampedArray | null, other: Uint8ClampedArray | null): boolean {
  return one === null || other === null || one.some((value, index) => value !== other[index])
}
