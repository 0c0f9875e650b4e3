// Up to three scenarios side by side: what differs, figures, flows and paths.
export function ComparePage() {
  return null
}

export default ComparePage
