// The page's typeface as data, to go along inside a picture.
import typefaceAddress from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { useQuery } from '@tanstack/react-query'
import { t } from '../../../texts/translate'

interface Typeface {
  /** A data address; null until it is there, or where it could not be loaded. */
  font: string | null
  waiting: boolean
  failed: boolean
}

export function useTypeface(): Typeface {
  const { data, isPending, isError } = useQuery({
    queryKey: ['typeface'],
    queryFn: ({ signal }) => loadTypeface(signal),
    staleTime: Number.POSITIVE_INFINITY,
    // A picture in another typeface now is better than the right one later.
    retry: false,
  })
  return { font: data ?? null, waiting: isPending, failed: isError }
}

async function loadTypeface(signal: AbortSignal): Promise<string> {
  const response = await fetch(typefaceAddress, { signal })
  if (!response.ok)
    throw new Error(t('The typeface could not be loaded: status {status}.', { status: String(response.status) }))
  const bytes = new Uint8Array(await response.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return `data:font/woff2;base64,${btoa(text)}`
}
