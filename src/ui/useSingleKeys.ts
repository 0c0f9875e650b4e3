// Whether keys without a modifier work: the reader's own choice, kept in this browser.
import { useLocalStorage } from '@mantine/hooks'

/** The choice, and what sets it. Where the browser keeps nothing, the keys work and the choice lasts for this visit. */
export function useSingleKeys() {
  return useLocalStorage({ key: 'lodestone-single-keys', defaultValue: true, getInitialValueInEffect: false })
}
