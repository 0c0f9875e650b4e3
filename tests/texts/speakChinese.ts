// Puts the page into Chinese for a test file: `await vi.hoisted(async () => (await import('…/speakChinese')).speakChinese())`.
import { openLanguage } from '../../src/texts/catalog'

/** Opens the language; to be awaited before anything that writes texts is imported. */
export async function speakChinese(): Promise<void> {
  history.replaceState(null, '', '?lang=zh-Hans')
  await openLanguage('zh-Hans')
}
