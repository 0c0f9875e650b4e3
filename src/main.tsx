// The composition root: styles, the language, mocks on a developer's request, and then the page.
import '@fontsource-variable/inter/wght.css'
import './ui/mantine.css'
import './ui/theme.css'
import './ui/base.css'
import { languageOf } from './state/urlLanguage'
import { openLanguage } from './texts/catalog'
import { wantedLanguage } from './texts/language'

async function start() {
  if (import.meta.env.VITE_MOCK) {
    const { startMocking } = await import('../mocks/browser')
    await startMocking(import.meta.env.VITE_MOCK)
  }
  await openLanguage(wantedLanguage(languageOf(window.location.search)))
  // Only now, since the page's own files write texts as soon as they are read.
  const { showPage } = await import('./app/showPage')
  showPage()
}

start().catch((cause: unknown) => {
  // What to do stands in the document already; it waits there for the page to be late.
  document.getElementById('root')?.setAttribute('data-failed', '')
  throw cause
})
