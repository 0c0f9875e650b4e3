// The stamp of the page as it is, for React.
import { useDeferredValue, useMemo } from 'react'
import { useSettledCase } from '../results/CaseProvider'
import { isPartDocument } from '../state/partDocument'
import { useChoices } from '../state/useScenarioStore'
import type { Language } from '../texts/language'
import { type Stamp, writeStamp } from './stamp'

/** The whole page's address without query and anchor. */
export function pageAddress(): string {
  const { origin, pathname } = window.location
  return isPartDocument() ? besideThis('index.html') : `${origin}${pathname}`
}

/** The address, without query, of the document that shows one part of the page in frames. */
export function partAddress(): string {
  return besideThis('embed.html')
}

function besideThis(file: string): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname.replace(/[^/]*$/, file)}`
}

/** `language` is that in which the link opens, null for its reader's own; the page's where it is not said. */
export function useStamp(language?: Language | null): Stamp {
  const state = useSettledCase()
  // As far behind the hand as the outcome that it stands under.
  const choices = useDeferredValue(useChoices((present) => present))
  return useMemo(() => writeStamp({ ...state, choices, address: pageAddress(), language }), [state, choices, language])
}
