// What the page tells above all else: what of its address could not be used, and that it speaks the reader's language.
import { CloseButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { chooseLanguage } from '../features/header/chooseLanguage'
import type { Language } from '../texts/language'
import { offers, watchTranslators } from '../texts/ownLanguage'
import { t } from '../texts/translate'
import styles from './states.module.css'

export interface NoticesToTell {
  /** Parts of the link that could not be used. */
  problems: string[]
  /** What else happened, each told in full. */
  sentences: string[]
}

/** What of the address could not be used, by name, and whatever else happened, in its own words. */
export function Notices({ problems, sentences, onDismiss }: NoticesToTell & { onDismiss: () => void }) {
  if (problems.length + sentences.length === 0) return null
  return (
    <div className={styles.notices} role="alert">
      <div className={styles.notice}>
        <div>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {problems.length > 0 ? <Unused problems={problems} /> : null}
        </div>
        <CloseButton aria-label={t('Dismiss this notice')} onClick={onDismiss} />
      </div>
    </div>
  )
}

function Unused({ problems }: Pick<NoticesToTell, 'problems'>) {
  const named = [...new Set(problems)]
  return (
    <>
      <p>
        {t(
          '{count, plural, one {One part of this link} other {# parts of this link}} could not be used. The rest is as the sender had it.',
          { count: named.length },
        )}
      </p>
      <ul>
        {named.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </>
  )
}

/** Offers a reader with a page translator the page's own words in their language. */
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
