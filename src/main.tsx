// The composition root: fonts, styles, mocks on a developer's request, and the app.
import '@fontsource-variable/inter/wght.css'
import './ui/mantine.css'
import './ui/theme.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { language } from './texts/catalog'
import { t } from './texts/translate'

async function start() {
  document.documentElement.lang = language
  document.title = t('Lodestone: rare-earth magnets into GM, Ford and Stellantis')
  if (import.meta.env.VITE_MOCK) {
    const { startMocking } = await import('../mocks/browser')
    await startMocking(import.meta.env.VITE_MOCK)
  }
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<App />)
}

void start()
