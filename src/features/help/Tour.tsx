// The first-run tour.
export function Tour() {
  return null
}

export default Tour
