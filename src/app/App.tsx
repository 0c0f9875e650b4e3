// The app: loads the dataset, then opens the page on it.
import { useQuery } from '@tanstack/react-query'
import { LicensePatterns } from '../charts/LicensePatterns'
import { datasetQuery } from '../data/queries'
import { LoadFailure } from './LoadFailure'
import { LoadingPage } from './LoadingPage'
import { PageBoundary } from './PageBoundary'
import { Providers } from './Providers'
import { Session } from './Session'

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
