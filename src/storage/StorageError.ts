// Why something could not be kept in this browser or read from it, in words for the reader.
import { t } from '../texts/translate'

type StorageFault = 'unavailable' | 'full' | 'newer' | 'failed'

/** The message is for the reader; a file is always the way out. */
export class StorageError extends Error {
  readonly fault: StorageFault

  constructor(fault: StorageFault, message: string) {
    super(message)
    this.name = 'StorageError'
    this.fault = fault
  }
}

/** The error in words; anything that is not known is named as it came. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return new StorageError(
        'full',
        t('This browser has no room left for it. Export to a file instead, or delete something.'),
      )
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
    case 'ReferenceError':
      return unavailable()
    case 'VersionError':
      return new StorageError(
        'newer',
        t(
          'A newer version of this page keeps its records here. Reload the page to use them, or export to a file instead.',
        ),
      )
    default:
      return new StorageError(
        'failed',
        t('This browser could not keep or read it ({cause}). Export to a file instead.', { cause: messageOf(error) }),
      )
  }
}

/** The error of a browser that keeps nothing. */
export function unavailable(): StorageError {
  return new StorageError(
    'unavailable',
    t('This browser keeps nothing here, as in a private window. Export to a file instead.'),
  )
}

/** Name of an error of any make: not every browser's are of the page's own Error. */
export function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
}
