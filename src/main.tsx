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

// Where it fails, the document itself says so: see public/opening.js.
void start()
