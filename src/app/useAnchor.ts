// Leads from an anchor in the address, such as `#why`, to the part of the dashboard that bears its name.
import { useEffect } from 'react'
import { findPart, partSelector, viewOfPart } from '../results/pageParts'
import { useScenarioActions } from '../state/useScenarioStore'
import { goToElement } from '../ui/goToElement'

export function useAnchor(): void {
  const { show } = useScenarioActions()
  useEffect(() => {
    const follow = () => {
      const part = findPart(window.location.hash.slice(1))
      if (part === null) return
      // Once it was followed it goes: the view stands in the address, and a reload must not lead away from another.
      const { pathname, search } = window.location
      window.history.replaceState(window.history.state, '', `${pathname}${search}`)
      show(viewOfPart(part))
      goToElement(partSelector(part))
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [show])
}
