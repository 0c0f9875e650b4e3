// A line between windows that a test can listen in on: what is posted reaches every other end at once.
import { act } from '@testing-library/react'

const ends = new Set<FakeChannel>()

export class FakeChannel {
  onmessage: ((event: MessageEvent<unknown>) => void) | null = null

  constructor(readonly name: string) {
    ends.add(this)
  }

  postMessage(data: unknown): void {
    // As between windows: only what can be copied comes through, and as a copy.
    for (const end of [...ends]) {
      if (end !== this && end.name === this.name) {
        act(() => end.onmessage?.(new MessageEvent('message', { data: structuredClone(data) })))
      }
    }
  }

  close(): void {
    ends.delete(this)
  }

  addEventListener(): void {}
}

/** Hangs up whatever a test left on the line. */
export function clearChannels(): void {
  ends.clear()
}
