// What the smoke journey needs of a browser, whoever drives it: windows with a hand, a keyboard and eyes.

/** A place in a window, in px from its upper left corner. */
export interface Place {
  x: number
  y: number
}

export interface EngineWindow {
  goTo(address: string): Promise<void>
  /** Has a function answered inside the page; it can see nothing from here but what it is handed. */
  ask<About, Answer>(question: (about: About) => Answer, about: About): Promise<Answer>
  click(at: Place): Promise<void>
  drag(from: Place, to: Place): Promise<void>
  /** Presses a key such as `s`, `Home` or `Control+z`. */
  press(key: string): Promise<void>
  /** Types key by key, as a hand does. */
  type(text: string): Promise<void>
  /** The window that opens on that act. */
  opened(act: () => Promise<void>): Promise<EngineWindow>
}

export interface Engine {
  /** A fresh window, without anything kept; the browser prefers the languages that the system does. */
  window: EngineWindow
  /** Takes the network away and gives it back; null where the driver cannot. */
  setOffline: ((offline: boolean) => Promise<void>) | null
  /** Ends the browser, and whatever was started with it, even where it does not answer any more. */
  close(): Promise<void>
}

export interface EngineSettings {
  /** The language of the system, as `LANG` says it. */
  system: string
}
