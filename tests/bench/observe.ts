// What runs inside the page while it is measured. Each function is sent there as text, so it holds all that it needs.

export interface ClickTimes {
  /** From the press to the next paint, ms (Event Timing, to 8 ms). */
  answered: number[]
  /** From the press to the paint after the last change of the pictures in sight, ms. */
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
  let painted = 0
  const close = () => {
    if (pressed > 0 && painted > 0) settled.push(painted - pressed)
  }
  document.addEventListener(
    'pointerdown',
    () => {
      close()
      pressed = performance.now()
      painted = 0
    },
    { capture: true },
  )
  // The pictures of the state itself: the ranges on the figures come in later, from workers.
  const pictures = document.querySelectorAll('[data-part="flows"], [data-part="licenses"]')
  const mutations = new MutationObserver(() => {
    requestAnimationFrame(() => {
      // After the frame.
      setTimeout(() => {
        painted = performance.now()
      })
    })
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

/** Watches for tasks of the main thread over 50 ms until they are read; gives how long each took, ms. */
export function observeLongTasks(): { read: () => number[] } {
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration)
  })
  observer.observe({ type: 'longtask', buffered: false })
  return {
    read: () => {
      observer.disconnect()
      return tasks
    },
  }
}

/** Watches how long the ranges of the headline figures take, ms: from a press to the paint in which none is of an earlier state. */
export function observeRanges(): { taken: number[] } {
  const taken: number[] = []
  let pressed = 0
  let redrawing = false
  document.addEventListener(
    'pointerdown',
    () => {
      pressed = performance.now()
      redrawing = false
    },
    { capture: true },
  )
  const figures = document.querySelector('[data-part="figures"]')
  if (!figures) throw new Error('There are no headline figures')
  const read = () => {
    if (figures.querySelector('[data-stale="true"]')) redrawing = true
    else if (redrawing) {
      redrawing = false
      const since = pressed
      requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - since)))
    }
  }
  new MutationObserver(read).observe(figures, { subtree: true, childList: true, attributes: true })
  return { taken }
}

/** Starts counting frames. */
export function countFrames(): { frames: number } {
  const counter = { frames: 0 }
  const tick = () => {
    counter.frames++
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
  return counter
}

/** Flips the switch of this name so often, each time after the page has painted what the last one brought. */
export async function flipSwitch({ name, times }: { name: string; times: number }): Promise<void> {
  const found = document.querySelector<HTMLInputElement>(`input[role="switch"][aria-label="${name}"]`)
  for (let i = 0; i < times; i++) {
    found?.click()
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  }
}
