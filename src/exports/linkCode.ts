// A link's QR code as a picture, for files that hold pictures but no drawings.
import encodeQR from 'qr'
import { drawQr, quietZone } from './qr'

/** Pixels of a module: sharp in print and small in bytes. */
const scale = 4

/** The code as the address of a GIF picture; null for a link that is too long for a code. */
export function linkCode(link: string): string | null {
  if (!drawQr(link)) return null
  const bytes = encodeQR(link, 'gif', { ecc: 'low', border: quietZone, scale })
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return `data:image/gif;base64,${btoa(text)}`
}
