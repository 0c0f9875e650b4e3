// Slides of what is shown, with charts that can be edited.
import { useCallback, useRef, useState } from 'react'
import { nameFile } from '../../exports/fileName'
import { drawChartAlone, type Picture } from '../../exports/picture'
import { drawPixels } from '../../exports/picturePixels'
import type { SlidePicture } from '../../exports/slides/addFlows'
import { writeSlides } from '../../exports/slides/writeSlides'
import { t } from '../../texts/translate'
import { FileOffer } from './FileOffer'
import styles from './files.module.css'
import { PictureStage } from './pictures/PictureStage'
import { usePicturePlan } from './pictures/usePicturePlan'
import { useTypeface } from './pictures/useTypeface'
import { useHandout } from './useHandout'

const contents = [
  t('The finding, with a QR code of the link'),
  t('The bottom line, and the headline figures beside the reference'),
  t('The flows as a picture'),
  t('Exposure of each maker, with its parts'),
  t('Output, week by week'),
  t('What is added to inflation'),
  t('The assumptions that are set by hand or matter most'),
  t('Sources and limits'),
]

export function SlidesPart() {
  const handout = useHandout()
  const { choices, stamp } = handout
  const plan = usePicturePlan('flows')
  const typeface = useTypeface()
  const picture = useRef<Picture | null>(null)
  const [isDrawn, setDrawn] = useState(true)
  const onDrawn = useCallback((drawn: Picture) => {
    picture.current = drawn
  }, [])
  const write = async () => {
    const flows = await slidePicture(await whenDrawn(picture))
    setDrawn(flows !== null)
    return writeSlides(handout, flows)
  }
  return (
    <>
      {plan && !typeface.waiting ? (
        <PictureStage
          plan={plan}
          stamp={stamp}
          scheme="light"
          font={typeface.font}
          onDrawn={onDrawn}
          draw={drawChartAlone}
        />
      ) : null}
      <ul className={styles.files} aria-label={t('Slides')}>
        <FileOffer
          name={t('PowerPoint slides')}
          about={t(
            'Eight wide slides. Charts and tables are PowerPoint’s own and can be edited; the notes hold sentences to say.',
          )}
          fileName={nameFile(
            'slides',
            { asOf: choices.scenario.asOf, scenario: stamp.scenario, preset: choices.preset },
            'pptx',
          )}
          write={write}
        />
      </ul>
      <ol className={styles.contents} aria-label={t('What is on the slides')}>
        {contents.map((slide) => (
          <li key={slide}>{slide}</li>
        ))}
      </ol>
      <p role="status" className={styles.note}>
        {isDrawn
          ? ''
          : t('The flow picture could not be drawn here; in the file a table of the stages stands in its place.')}
      </p>
    </>
  )
}

/** How long a press waits for a picture that is still being drawn, and how often it looks, ms. */
const patience = 10_000
const glance = 50

/** The picture once it is drawn; null where it does not come in time. */
async function whenDrawn(picture: { current: Picture | null }): Promise<Picture | null> {
  for (let waited = 0; picture.current === null && waited < patience; waited += glance) {
    await new Promise((resolve) => setTimeout(resolve, glance))
  }
  return picture.current
}

/** The picture in pixels, as a slide takes it; null where there is none or this browser cannot draw it. */
async function slidePicture(picture: Picture | null): Promise<SlidePicture | null> {
  if (!picture) return null
  try {
    const dataUri = await readAddress(await drawPixels(picture))
    return { dataUri, width: picture.width, height: picture.height }
  } catch {
    return null
  }
}

/** A file as an address that holds its bytes. */
function readAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error(t('The picture could not be read.')))
    reader.readAsDataURL(file)
  })
}

export default SlidesPart
