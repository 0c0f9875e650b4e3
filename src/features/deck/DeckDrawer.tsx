// Decks: record, reorder, edit, keep and share.
export function DeckDrawer() {
  return null
}

export default DeckDrawer
