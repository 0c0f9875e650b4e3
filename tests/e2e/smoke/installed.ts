// Which engines are on this machine, and how to get one that is not.
import { existsSync } from 'node:fs'
import { findBrowser } from '../browser'

export const firefoxPath = '/usr/bin/firefox-esr'
export const webkitDriverPath = '/usr/bin/WebKitWebDriver'
const screenPath = '/usr/bin/xvfb-run'

export const engineNames = ['chromium', 'firefox', 'webkit'] as const
export type EngineName = (typeof engineNames)[number]

/** What is missing for an engine, as one line that says how to get it; null where it is there. */
export function lacking(engine: EngineName): string | null {
  if (engine === 'chromium') return findBrowser() ? null : line('Chromium', 'chromium')
  if (engine === 'firefox') return existsSync(firefoxPath) ? null : line('Firefox', 'firefox-esr')
  return existsSync(webkitDriverPath) && existsSync(screenPath) ? null : line('WebKit', 'webkit2gtk-driver xvfb xauth')
}

function line(name: string, packages: string): string {
  return `${name} is not installed, so its journey is skipped. On Debian: apt-get install --no-install-recommends ${packages}`
}
