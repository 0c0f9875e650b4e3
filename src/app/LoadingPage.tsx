// The page before its data: the frame stands, and says what it waits for.
import styles from './states.module.css'

export function LoadingPage({ attempts }: { attempts: number }) {
  return (
    <main className={styles.state} aria-busy="true">
      <p className={styles.name}>Lodestone</p>
      <p role="status">
        {attempts === 0
          ? 'Loading the dataset…'
          : `The dataset did not arrive; asking again (attempt ${attempts + 1}).`}
      </p>
      <div className={styles.skeleton} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </main>
  )
}
