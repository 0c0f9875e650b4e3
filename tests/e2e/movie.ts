// A short moving picture of the page in use: what a switch, a what-if and the date do.
import type { Browser, Page } from '@playwright/test'
import sharp from 'sharp'
import { openPage, switchLabel } from './page'

const width = 960

interface Scene {
  act: (page: Page) => Promise<void>
  /** How long the picture after it stands, ms. */
  stands: number
}

const date = (day: string) => async (page: Page) => {
  await page.getByLabel('As of', { exact: true }).fill(day)
}

const scenes: readonly Scene[] = [
  { act: async () => {}, stands: 2000 },
  { act: (page) => switchLabel(page, 'China suspends rare-earth shipments').click(), stands: 1800 },
  { act: (page) => switchLabel(page, 'China suspends rare-earth shipments').click(), stands: 1200 },
  { act: (page) => switchLabel(page, 'What if: Talks falter, shipments stop again').click(), stands: 1500 },
  ...['2025-07-14', '2025-08-11', '2025-08-25', '2025-09-08', '2025-09-22', '2025-10-06'].map((day) => ({
    act: date(day),
    stands: 500,
  })),
  { act: date('2025-10-20'), stands: 2500 },
]

/** Plays the scenes and writes them to a file as an animated GIF. */
export async function recordMovie(browser: Browser, address: string, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', baseURL: address })
  await openPage(page)
  await page.getByRole('button', { name: 'No, thanks' }).click()
  const frames: Buffer[] = []
  for (const { act } of scenes) {
    await act(page)
    // The ranges follow a moment later.
    await page.waitForTimeout(2500)
    frames.push(
      await sharp(await page.screenshot())
        .resize({ width })
        .png()
        .toBuffer(),
    )
  }
  await page.close()
  const movie = sharp(frames, { join: { animated: true } })
  await movie.gif({ delay: scenes.map(({ stands }) => stands), colours: 64, interFrameMaxError: 4 }).toFile(file)
}
