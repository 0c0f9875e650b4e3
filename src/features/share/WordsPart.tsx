// The brief in words, to copy: each headline figure in a sentence that can be said, and the whole as text or Markdown.
import { useId, useMemo, useState } from 'react'
import { copyText } from '../../exports/clipboard'
import { useRanges } from '../../results/analysis/useAnalyses'
import { useSettledCase } from '../../results/CaseProvider'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { CopyButton } from '../../ui/CopyButton'
import { ScrollRegion } from '../../ui/ScrollRegion'
import unseen from '../../ui/unseen.module.css'
import { BasisMark } from '../../views/marks/BasisMark'
import { writeBriefMarkdown, writeBriefText } from '../../words/brief/briefText'
import { sayItSentences } from '../../words/brief/sayIt'
import { useBrief } from '../../words/brief/useBrief'
import styles from './words.module.css'

export function WordsPart() {
  return (
    <div className={styles.words}>
      <p className={styles.note}>
        {tNode(
          '{illustrative} Written from the scenario as it stands; each sentence is hedged by how its figure is known.',
          { illustrative: <strong>{t('Illustrative.')}</strong> },
        )}
      </p>
      <Sentences />
      <WholeBrief />
    </div>
  )
}

function Sentences() {
  const state = useSettledCase()
  const sentences = useMemo(() => sayItSentences(state), [state])
  const headingId = useId()
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {t('Each figure, in one sentence')}
      </h3>
      <ul className={styles.sentences}>
        {sentences.map(({ figure, title, sentence, basis, restsOn }) => (
          <li key={figure} className={styles.sentence}>
            <div className={styles.said}>
              <p>{sentence}</p>
              <p className={styles.note}>
                {restsOn ? (
                  tNode(
                    '{basis}, {restsOn}',
                    { basis: <BasisMark basis={basis} />, restsOn },
                    'how it is known, and on what',
                  )
                ) : (
                  <BasisMark basis={basis} />
                )}
              </p>
            </div>
            <CopyButton label={t('Copy')} name={t('Copy: {title}', { title })} text={sentence} copy={copyText} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The two forms of the whole; what is previewed is what is copied. */
const forms = [
  { id: 'text', name: t('Text') },
  { id: 'markdown', name: t('Markdown') },
] as const

function WholeBrief() {
  const { data, stale } = useRanges()
  const { brief, waiting } = useBrief(stale ? undefined : data)
  const [form, setForm] = useState<(typeof forms)[number]['id']>('text')
  const written = useMemo(() => (form === 'text' ? writeBriefText(brief) : writeBriefMarkdown(brief)), [brief, form])
  const headingId = useId()
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {t('The whole brief')}
      </h3>
      <div className={styles.controls}>
        <fieldset className={styles.forms}>
          <legend className={unseen.unseen}>{t('Form of the brief')}</legend>
          {forms.map(({ id, name }) => (
            <label key={id} className={styles.form}>
              <input type="radio" name={headingId} checked={form === id} onChange={() => setForm(id)} />
              {name}
            </label>
          ))}
        </fieldset>
        <CopyButton
          label={form === 'text' ? t('Copy the brief as text') : t('Copy the brief as Markdown')}
          text={written}
          waiting={waiting}
          copy={copyText}
        />
      </div>
      <ScrollRegion label={t('Preview of the brief')} className={styles.preview}>
        <pre>{written}</pre>
      </ScrollRegion>
    </section>
  )
}

export default WordsPart
