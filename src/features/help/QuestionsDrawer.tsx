// Ten questions that a room asks.
export function QuestionsDrawer() {
  return null
}

export default QuestionsDrawer
