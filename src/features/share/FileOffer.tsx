// One file that can be had: what is in it, what it will be called, and the button that writes it.
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { download } from '../../exports/download'
import { ExportError } from '../../exports/loadLibrary'
import { t } from '../../texts/translate'
import styles from './files.module.css'

interface FileOfferProps {
  name: string
  /** What is in it, in a sentence or two. */
  about: ReactNode
  fileName: string
  write: () => Promise<Blob>
  /** Controls that choose what is written. */
  children?: ReactNode
}

export function FileOffer({ name, about, fileName, write, children }: FileOfferProps) {
  const { mutate, isPending, error, variables, isSuccess } = useMutation({
    mutationFn: async (wanted: string) => download(await write(), wanted),
    // Without a network the page still has its data, and mostly its code.
    networkMode: 'always',
  })
  return (
    <li className={styles.file}>
      <div className={styles.words}>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.about}>{about}</p>
        {children}
        <p className={styles.fileName}>{fileName}</p>
      </div>
      <div className={styles.action}>
        <Button
          variant="default"
          className={styles.button}
          aria-label={t(error ? 'Try again: {name}' : 'Download: {name}', { name })}
          aria-disabled={isPending}
          onClick={() => {
            if (!isPending) mutate(fileName)
          }}
        >
          {error ? t('Try again') : t('Download')}
        </Button>
        <p role="status" className={styles.said}>
          {isPending
            ? t('Writing the file…')
            : isSuccess
              ? t('Handed to the browser as {fileName}.', { fileName: variables })
              : ''}
        </p>
        {error ? (
          <p role="alert" className={styles.failure}>
            {inWords(error)}
          </p>
        ) : null}
      </div>
    </li>
  )
}

function inWords(error: Error): string {
  if (error instanceof ExportError) return error.message
  return t('The file could not be written: {error}', { error: error.message })
}
