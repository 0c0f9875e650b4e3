// Goes to a section of the method page, as soon as that page is there.
import { type MethodSectionId, methodElementId } from '../../words/figures/methodSections'

/** How long to wait for the page, which is loaded when first opened. */
const patienceMs = 5000

/** Scrolls to a section's heading and moves the focus to it. Gives up quietly if the page does not come. */
export function scrollToMethodSection(section: MethodSectionId): void {
  const deadline = performance.now() + patienceMs
  const attempt = () => {
    const heading = document.getElementById(methodElementId(section))
    // While the drawer still slides away it would take the focus back.
    if (heading && !document.querySelector('[role="dialog"][aria-modal="true"]')) {
      heading.scrollIntoView({ block: 'start' })
      heading.focus({ preventScroll: true })
    } else if (performance.now() < deadline) {
      requestAnimationFrame(attempt)
    }
  }
  requestAnimationFrame(attempt)
}
