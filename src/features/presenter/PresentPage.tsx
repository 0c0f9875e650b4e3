// The stage: one step of a deck at a time.
export function PresentPage() {
  return null
}

export default PresentPage
