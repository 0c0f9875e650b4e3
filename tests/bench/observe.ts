// What runs inside the page while it is measured. Each function is sent there as text, so it holds all that it needs.

export interface ClickTimes {
  /** From the press to the next paint, ms (Event Timing, to 8 ms). */
  answered: number[]
  /** From the press to the last change of the document before the next press, ms. */
  settled: number[]
}

/** Starts watching clicks. */
export function observeClicks(): { read: () => ClickTimes } {
  const durations = new Map<number, number>()
  const events = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!(entry instanceof PerformanceEventTiming) || !entry.interactionId) continue
      durations.set(entry.interactionId, Math.max(durations.get(entry.interactionId) ?? 0, entry.duration))
    }
  })
  // A click that is answered faster than the browser reports counts as the least that it reports.
  const options: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 }
  events.observe(options)
  const settled: number[] = []
  let pressed = 0
  let changed = 0
  const close = () => {
    if (pressed > 0 && changed > 0) settled.push(changed - pressed)
  }
  document.addEventListener(
    'pointerdown',
    () => {
      close()
      pressed = performance.now()
      changed = 0
    },
    { capture: true },
  )
  // Ranges come in later, from workers; what settles here are the pictures of the state itself.
  const pictures = document.querySelectorAll(
    '[aria-label="Magnet flows"], [aria-label="Headline figures, illustrative"]',
  )
  const mutations = new MutationObserver(() => {
    if (performance.now() - pressed < 400) changed = performance.now()
  })
  for (const picture of pictures) {
    mutations.observe(picture, { subtree: true, childList: true, attributes: true, characterData: true })
  }
  return {
    read: () => {
      close()
      const answered = [...durations.values()]
      while (answered.length < settled.length) answered.push(16)
      return { answered, settled }
    },
  }
}

/** Starts watching for tasks of the main thread over 50 ms. */
export function observeLongTasks(): { read: () => number[] } {
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration)
  })
  observer.observe({ type: 'longtask', buffered: false })
  return { read: () => tasks }
}
