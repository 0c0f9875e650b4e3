// How tall the flow picture is drawn: what the screen leaves under the headline figures, within reason.
import { useViewportSize } from '@mantine/hooks'

/** Height in px: fits under the figures at 720 px, leaves the license board in sight at 900 px, grows on a projector. */
export function useFlowHeight(): number {
  const { height, width } = useViewportSize()
  if (width > 0 && width < 700) return 640
  return Math.round(Math.min(Math.max(height - 400, 330), 640) * (height > 800 ? 0.86 : 1))
}
