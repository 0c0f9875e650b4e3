// A chart as a picture: what is seen here first is the file itself.
import '@mantine/core/styles/SegmentedControl.css'
import '@mantine/core/styles/FloatingIndicator.css'
import { NativeSelect, SegmentedControl, useComputedColorScheme } from '@mantine/core'
import { useEffect, useState } from 'react'
import { loadPainted } from '../../exports/paintedPicture'
import type { Picture } from '../../exports/picture'
import { joinSentences } from '../../format/sentences'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import type { Scheme } from '../../views/drawAside'
import { useStamp } from '../../words/useStamp'
import { PictureActions } from './PictureActions'
import { type PictureKind, pictureKinds } from './pictures/planPicture'
import { usePicture, usePicturePlan } from './pictures/usePicture'
import { useTypeface } from './pictures/useTypeface'
import styles from './share.module.css'

export function PicturePart() {
  const [kind, setKind] = useState<PictureKind>('flows')
  const pageScheme = useComputedColorScheme('light', { getInitialValueInEffect: false })
  const [scheme, setScheme] = useState<Scheme>(pageScheme)
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const preset = useChoices((choices) => choices.preset)
  const { scenario } = useStamp()
  const plan = usePicturePlan(kind)
  const font = useTypeface()
  const picture = usePicture(kind, plan, scheme, font)
  const name = pictureKinds.find(({ id }) => id === kind)?.name ?? kind
  return (
    <>
      <div className={styles.row}>
        <NativeSelect
          label={<span>{t('Chart')}</span>}
          classNames={{ label: styles.label }}
          data={pictureKinds.map(({ id, name: label }) => ({ value: id, label }))}
          value={kind}
          onChange={({ currentTarget: { value } }) =>
            setKind(pictureKinds.find(({ id }) => id === value)?.id ?? 'flows')
          }
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
      <Preview
        // One chart's picture never stands in for another's.
        key={kind}
        picture={picture}
        alt={
          plan
            ? t(
                '{name}. {title}. {summary}',
                { name, title: plan.title, summary: plan.summary },
                'chart, its finding, and a summary',
              )
            : name
        }
      />
      <PictureActions
        // What was said of one picture is not said of another.
        key={`${kind} ${scheme}`}
        picture={picture}
        kind={kind}
        asOf={asOf}
        scenario={scenario}
        preset={preset}
      />
      <p className={styles.note}>
        {joinSentences([
          plan?.waiting ?? '',
          font === null ? t('The page’s typeface could not be loaded; the picture is set in one at hand.') : '',
        ])}
      </p>
    </>
  )
}

/** The file as an image, shown once its words are; until then the one before it stays. */
function Preview({ picture, alt }: { picture: Picture | null; alt: string }) {
  const [shown, setShown] = useState<(Pick<Picture, 'width' | 'height'> & { address: string }) | null>(null)
  useEffect(() => {
    if (!picture) return
    const { svg, width, height } = picture
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    let replaced = false
    const show = () => {
      if (!replaced) setShown({ address, width, height })
    }
    // What cannot be drawn ahead is left to the image itself.
    loadPainted(picture, address).then(show, show)
    return () => {
      replaced = true
      URL.revokeObjectURL(address)
    }
  }, [picture])
  if (!picture || !shown) {
    // As high as the picture, once that is known: the buttons below it can be pressed by then, and must not move.
    const room = picture ? { aspectRatio: `${picture.width} / ${picture.height}` } : undefined
    return (
      <p role="status" className={styles.preview} style={room}>
        {t('Drawing…')}
      </p>
    )
  }
  return <img className={styles.preview} src={shown.address} alt={alt} width={shown.width} height={shown.height} />
}

export default PicturePart
