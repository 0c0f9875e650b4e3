// Libraries that write files come when they are first asked for; where one cannot be had, that is said in words.
import { t } from '../texts/translate'

/** A file that could not be made, in words for the person who asked for it. */
export class ExportError extends Error {
  override name = 'ExportError'
}

/** What `load` gives. Fails with `ExportError` where the network does not give the code. */
export async function loadLibrary<T>(writes: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (cause) {
    throw new ExportError(
      t(
        'The part of the page that writes {program} files could not be loaded. Check the connection and try again; nothing is lost.',
        { program: writes },
      ),
      { cause },
    )
  }
}
