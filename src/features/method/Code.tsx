// What is to be typed as it stands.
import styles from './method.module.css'

export function Code({ children }: { children: string }) {
  return <code className={styles.code}>{children}</code>
}
