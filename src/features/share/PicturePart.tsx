// A chart as a picture: what is seen here first is the file itself.
import { NativeSelect, SegmentedControl, useComputedColorScheme } from '@mantine/core'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { loadPainted } from '../../exports/paintedPicture'
import type { Picture } from '../../exports/picture'
import { joinSentences } from '../../format/sentences'
import { useStamp } from '../../results/useStamp'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { PictureActions } from './PictureActions'
import { PictureStage, type Scheme } from './pictures/PictureStage'
import { type PictureKind, pictureKinds } from './pictures/pictureKinds'
import { usePicturePlan } from './pictures/usePicturePlan'
import { useTypeface } from './pictures/useTypeface'
import styles from './share.module.css'

export function PicturePart() {
  const [kind, setKind] = useState<PictureKind>('flows')
  const pageScheme = useComputedColorScheme('light', { getInitialValueInEffect: false })
  const [scheme, setScheme] = useState<Scheme>(pageScheme)
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const preset = useChoices((choices) => choices.preset)
  const stamp = useStamp()
  const plan = usePicturePlan(kind)
  const typeface = useTypeface()
  const [picture, setPicture] = useState<Picture | null>(null)
  const onDrawn = useCallback((drawn: Picture) => setPicture(drawn), [])
  const name = pictureKinds.find(({ id }) => id === kind)?.name ?? kind
  return (
    <>
      <div className={styles.row}>
        <NativeSelect
          label={<span>{t('Chart')}</span>}
          classNames={{ label: styles.label }}
          data={pictureKinds.map(({ id, name: label }) => ({ value: id, label }))}
          value={kind}
          onChange={({ currentTarget: { value } }) => {
            setPicture(null)
            setKind(pictureKinds.find(({ id }) => id === value)?.id ?? 'flows')
          }}
        />
        <fieldset className={styles.scheme}>
          <legend className={styles.label}>{t('Colors')}</legend>
          <SegmentedControl
            data={[
              { value: 'light', label: t('Light') },
              { value: 'dark', label: t('Dark') },
            ]}
            value={scheme}
            onChange={(value) => setScheme(value === 'dark' ? 'dark' : 'light')}
          />
        </fieldset>
      </div>
      {plan && !typeface.waiting ? (
        <PictureStage plan={plan} stamp={stamp} scheme={scheme} font={typeface.font} onDrawn={onDrawn} />
      ) : null}
      <Preview
        picture={picture}
        alt={plan ? t('{name}. {title}. {summary}', { name, title: plan.title, summary: plan.summary }) : name}
      />
      <PictureActions
        // What was said of one picture is not said of another.
        key={`${kind} ${scheme}`}
        picture={picture}
        kind={kind}
        asOf={asOf}
        scenario={stamp.scenario}
        preset={preset}
      />
      <p className={styles.note}>
        {joinSentences([
          plan?.waiting ?? '',
          typeface.failed ? t('The page’s typeface could not be loaded; the picture is set in one at hand.') : '',
        ])}
      </p>
    </>
  )
}

/** The file as an image, shown once its words are; the address of its data lives as long as it is shown. */
function Preview({ picture, alt }: { picture: Picture | null; alt: string }) {
  const address = useMemo(
    () => (picture ? URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' })) : null),
    [picture],
  )
  const [painted, setPainted] = useState<string | null>(null)
  useEffect(() => {
    if (!picture || !address) return
    // What cannot be drawn ahead is left to the image itself.
    loadPainted(picture, address)
      .catch(() => null)
      .then(() => setPainted(address))
    return () => URL.revokeObjectURL(address)
  }, [picture, address])
  if (!picture || !address || painted !== address) {
    return (
      <p role="status" className={styles.preview}>
        {t('Drawing…')}
      </p>
    )
  }
  return <img className={styles.preview} src={address} alt={alt} width={picture.width} height={picture.height} />
}

export default PicturePart
