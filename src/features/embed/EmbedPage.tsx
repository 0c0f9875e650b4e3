// One part of the page for a frame on another page.
export function EmbedPage() {
  return null
}

export default EmbedPage
