// Scenarios kept in this browser.
export function SavedDrawer() {
  return null
}

export default SavedDrawer
