// The one-page brief.
export function BriefPage() {
  return null
}

export default BriefPage
