// Long work in parts: run to its end at once, or in slices between which the page answers its user.

/** Work that stops for a moment wherever it may be interrupted, and gives a T in the end. */
export type Steps<T> = Generator<void, T, void>

/** Longest time in ms for which the page is held at once: under a frame of 60 a second. */
const sliceMs = 12

/** Does the work at once. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Does the work in slices; in between, whatever waits for the page has its turn. */
export async function finishInSlices<T>(steps: Steps<T>): Promise<T> {
  let start = performance.now()
  let step = steps.next()
  while (!step.done) {
    if (performance.now() - start > sliceMs) {
      await nextTurn()
      start = performance.now()
    }
    step = steps.next()
  }
  return step.value
}

/** A turn of the event loop by message: timers in a row are held back by the browser. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
