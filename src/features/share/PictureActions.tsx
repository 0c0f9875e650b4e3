// What can be done with a drawn picture: download it as PNG or SVG, or copy it.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { copyPicture } from '../../exports/clipboard'
import { download } from '../../exports/download'
import { nameFile } from '../../exports/fileName'
import type { Picture } from '../../exports/picture'
import { drawPixels } from '../../exports/picturePixels'
import { t } from '../../texts/translate'
import type { PictureKind } from './pictures/planPicture'
import styles from './share.module.css'

interface PictureActionsProps {
  /** Null while it is being drawn. */
  picture: Picture | null
  kind: PictureKind
  asOf: string
  scenario: string
  /** Id of its preset. */
  preset: string
}

export function PictureActions({ picture, kind, asOf, scenario, preset }: PictureActionsProps) {
  const [said, setSaid] = useState('')
  const nameOf = (ending: string) => nameFile(kind, { asOf, scenario, preset }, ending)
  const savePng = async (drawn: Picture) => {
    try {
      download(await drawPixels(drawn), nameOf('png'))
      setSaid(t('Saved as {fileName}.', { fileName: nameOf('png') }))
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error))
    }
  }
  const saveSvg = (drawn: Picture) => {
    download(new Blob([drawn.svg], { type: 'image/svg+xml' }), nameOf('svg'))
    setSaid(t('Saved as {fileName}.', { fileName: nameOf('svg') }))
  }
  const copy = async (drawn: Picture) => {
    const done = await copyPicture(drawPixels(drawn))
    setSaid(
      done ? t('Copied as a picture.') : t('The browser did not allow copying a picture. Save it as PNG instead.'),
    )
  }
  const action = (label: string, run: (drawn: Picture) => void) => (
    <Button
      variant="default"
      className={styles.button}
      disabled={picture === null}
      onClick={() => {
        if (picture) run(picture)
      }}
    >
      {label}
    </Button>
  )
  return (
    <div className={`${styles.row} ${styles.actions}`}>
      {action(t('Save as PNG'), (drawn) => void savePng(drawn))}
      {action(t('Save as SVG'), saveSvg)}
      {action(t('Copy as picture'), (drawn) => void copy(drawn))}
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  )
}
