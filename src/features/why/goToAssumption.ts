// The way from a row of the tornado to the assumption's slider.
import type { ParameterId } from '../../model/dataset'

/** Scrolls to the control of an assumption and gives it the focus; false where the page does not hold it. */
export function goToAssumption(id: ParameterId): boolean {
  const control = document.getElementById(`assumption-${id}`)
  if (!control) return false
  control.scrollIntoView({ block: 'center' })
  control.querySelector<HTMLElement>('[role="slider"], input')?.focus({ preventScroll: true })
  return true
}
