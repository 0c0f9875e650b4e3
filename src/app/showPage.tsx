// Puts the app into the document, in the language that has been opened.
import { createRoot } from 'react-dom/client'
import { language } from '../texts/catalog'
import { t } from '../texts/translate'
import { App } from './App'

export function showPage(): void {
  document.documentElement.lang = language
  document.title = t('Lodestone')
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<App />)
}
