// Slides of what is shown, with charts that can be edited.
import { usePrefetchQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { nameFile } from '../../exports/fileName'
import { drawChartAlone, type Picture } from '../../exports/picture'
import { drawPixels } from '../../exports/picturePixels'
import type { SlidePicture } from '../../exports/slides/addFlows'
import { writeSlides } from '../../exports/slides/writeSlides'
import { useAsk } from '../../results/analysis/useAnalyses'
import { normalizeScenario } from '../../state/choices'
import { t } from '../../texts/translate'
import { FileOffer } from './FileOffer'
import styles from './files.module.css'
import { makePicture, usePicturePlan } from './pictures/usePicture'
import { typefaceQuery } from './pictures/useTypeface'
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
  const { dataset, choices, stamp } = handout
  const ask = useAsk()
  const plan = usePicturePlan('flows')
  usePrefetchQuery(typefaceQuery)
  const client = useQueryClient()
  const [isDrawn, setDrawn] = useState(true)
  const write = async () => {
    const sensitivity = await ask('sensitivity', { scenario: normalizeScenario(dataset, choices.scenario) })
    const font = await inTime(client.fetchQuery(typefaceQuery).catch(() => null))
    const flows =
      plan && font !== undefined
        ? await slidePicture(() => makePicture(plan, { stamp, scheme: 'light', font }, drawChartAlone))
        : null
    setDrawn(flows !== null)
    return writeSlides(handout, sensitivity, flows)
  }
  return (
    <>
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

/** How long a press waits for the typeface, ms: a network that does not answer keeps nobody from the file. */
const patience = 10_000

/** What is promised; undefined where it does not come in time. */
function inTime<T>(promised: Promise<T>): Promise<T | undefined> {
  return Promise.race([promised, new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined))])
}

/** The picture in pixels, as a slide takes it; null where this browser cannot draw it. */
async function slidePicture(draw: () => Picture): Promise<SlidePicture | null> {
  try {
    const picture = draw()
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
