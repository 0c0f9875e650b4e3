// What a press brings about beside what is seen of it comes after the picture has changed.

/** Where nothing is painted, as in a page out of sight, it comes after so many milliseconds all the same. */
const atLatestMs = 200

/** Does something once the browser has painted what has changed so far. */
export function afterPaint(act: () => void): void {
  let done = false
  const once = () => {
    if (done) return
    done = true
    act()
  }
  // A frame is painted at the end of its callbacks: the next task is after it.
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, atLatestMs)
}
