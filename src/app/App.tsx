// The app: loads the dataset, then opens the page on it, or says why it cannot.
import { Button, localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { Component, type ReactNode, useState } from 'react'
import { LicensePatterns } from '../charts/LicensePatterns'
import { DataError } from '../data/DataError'
import { datasetQuery } from '../data/queries'
import { t } from '../texts/translate'
import { Session } from './Session'
import styles from './states.module.css'
import { cssVariablesResolver, theme } from './theme'

export function App() {
  return (
    <Providers>
      <LicensePatterns />
      <PageBoundary>
        <Opening />
      </PageBoundary>
    </Providers>
  )
}

/** The dataset's way onto the page: loading, failed, or there. */
function Opening() {
  const dataset = useQuery(datasetQuery())
  if (dataset.data) return <Session dataset={dataset.data} />
  if (dataset.isError) {
    return <LoadFailure error={dataset.error} retrying={dataset.isFetching} onRetry={() => void dataset.refetch()} />
  }
  return <LoadingPage attempts={dataset.failureCount} />
}

/** Before the data: the frame stands, and says what it waits for. */
function LoadingPage({ attempts }: { attempts: number }) {
  return (
    <main className={styles.state} aria-busy="true">
      <p className={styles.name}>{t('Lodestone')}</p>
      <p role="status">
        {attempts === 0
          ? t('Loading the dataset…')
          : t('The dataset did not arrive; asking again (attempt {attempt}).', { attempt: attempts + 1 })}
      </p>
      <div className={styles.skeleton} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </main>
  )
}

interface LoadFailureProps {
  error: Error
  retrying: boolean
  onRetry: () => void
}

/** Where the data did not come or did not pass the door: what went wrong, and the way on. */
function LoadFailure({ error, retrying, onRetry }: LoadFailureProps) {
  const faults = error instanceof DataError ? error.faults : []
  return (
    <main className={styles.state}>
      <p className={styles.name}>{t('Lodestone')}</p>
      <div role="alert">
        <h1 style={{ fontSize: 'inherit', margin: 0 }}>{t('The dataset could not be loaded.')}</h1>
        <p>{error.message}</p>
        {faults.length > 0 ? (
          <ul className={styles.faults}>
            {faults.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <strong>{path || t('The file')}</strong>: {message}
              </li>
            ))}
          </ul>
        ) : null}
        <p>{t('Your choices are in the address and are not lost.')}</p>
      </div>
      <Button onClick={onRetry} loading={retrying}>
        {t('Try again')}
      </Button>
    </main>
  )
}

interface BoundaryState {
  error: Error | null
}

/** Catches what no panel caught, and gives two ways on; the choices are in the address. */
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

const colorSchemeManager = localStorageColorSchemeManager({ key: 'lodestone-color-scheme' })

/** What every part of the page needs around it: the theme and the query cache. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(() => new QueryClient())
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
    >
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </MantineProvider>
  )
}
