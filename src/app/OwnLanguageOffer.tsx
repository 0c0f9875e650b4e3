// Offers a reader with a page translator the page's own words in their language.
import { useEffect, useState } from 'react'
import { chooseLanguage } from '../features/header/chooseLanguage'
import type { Language } from '../texts/language'
import { offers, watchTranslators } from '../texts/ownLanguage'
import styles from './states.module.css'

export function OwnLanguageOffer() {
  const [offered, setOffered] = useState<Language | null>(null)
  const [left, setLeft] = useState(false)
  useEffect(() => watchTranslators(setOffered), [])
  if (!offered || left) return null
  const { text, take, leave } = offers[offered]
  return (
    <div className={styles.notices} role="status" lang={offered} translate="no">
      <div className={styles.notice}>
        <p>{text}</p>
        <div className={styles.offer}>
          <button type="button" className={styles.toastUndo} onClick={() => chooseLanguage(offered)}>
            {take}
          </button>
          <button type="button" className={styles.toastUndo} onClick={() => setLeft(true)}>
            {leave}
          </button>
        </div>
      </div>
    </div>
  )
}
