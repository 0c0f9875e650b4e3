// When the page itself cannot be drawn: what happened, and two ways on.
import { Component, type ReactNode } from 'react'
import { t } from '../texts/translate'
import styles from './states.module.css'

interface BoundaryState {
  error: Error | null
}

/** Catches what no panel caught; the choices are in the address. */
export class PageBoundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <main className={styles.state}>
        <p className={styles.name}>{t('Lodestone')}</p>
        <div role="alert">
          <h1 style={{ fontSize: 'inherit', margin: 0 }}>{t('The page could not be drawn.')}</h1>
          <p>{error.message}</p>
          <p>{t('Your choices are in the address and are not lost.')}</p>
        </div>
        <p>
          <a href={window.location.href} onClick={() => window.location.reload()}>
            {t('Load the page again')}
          </a>{' '}
          · <a href={window.location.pathname}>{t('Open it without these choices')}</a>
        </p>
      </main>
    )
  }
}
