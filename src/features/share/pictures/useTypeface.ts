// The page's typeface as data, to go along inside a picture.
import typefaceAddress from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { t } from '../../../texts/translate'

/** Its data address. */
export const typefaceQuery = queryOptions({
  queryKey: ['typeface'],
  queryFn: ({ signal }) => loadTypeface(signal),
  staleTime: Number.POSITIVE_INFINITY,
  // A picture in another typeface now is better than the right one later.
  retry: false,
})

/** The data address: undefined while it is being loaded, null where it could not be. */
export function useTypeface(): string | null | undefined {
  const { data, isError } = useQuery(typefaceQuery)
  return data ?? (isError ? null : undefined)
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
