// What the page hands out: link, picture, data, slides, words; above them always what all of these carry.
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/Tabs.css'
import { Modal, Tabs } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ComponentType, Suspense, useState } from 'react'
import { useDialog } from '../../state/dialogs'
import { t } from '../../texts/translate'
import { late } from '../../ui/late'
import { PanelBoundary } from '../../ui/PanelBoundary'
import type { Stamp } from '../../words/stamp'
import { useStamp } from '../../words/useStamp'
import { LinkPart } from './LinkPart'
import styles from './share.module.css'

const PicturePart = late(() => import('./PicturePart'))
const DataPart = late(() => import('./DataPart'))
const SlidesPart = late(() => import('./SlidesPart'))
const WordsPart = late(() => import('./WordsPart'))

const parts: readonly { id: string; name: string; part: ComponentType }[] = [
  { id: 'link', name: t('Link'), part: LinkPart },
  { id: 'picture', name: t('Picture'), part: PicturePart },
  { id: 'data', name: t('Data'), part: DataPart },
  { id: 'slides', name: t('Slides'), part: SlidesPart },
  { id: 'words', name: t('Words'), part: WordsPart },
]

export function ShareDialog() {
  const { closeDialog } = useDialog()
  const onPhone = useMediaQuery('(max-width: 699px)')
  const stamp = useStamp()
  const [open, setOpen] = useState<string | null>('link')
  return (
    <Modal.Root
      opened
      onClose={closeDialog}
      size={880}
      fullScreen={onPhone}
      transitionProps={{ duration: 0 }}
      classNames={{ content: styles.content, overlay: styles.overlay, body: styles.body }}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* Not the library's header, which would be a second banner of the page. */}
        <div className={styles.header}>
          <Modal.Title className={styles.title}>{t('Share and export')}</Modal.Title>
          <Modal.CloseButton aria-label={t('Close')} size={44} iconSize={20} />
        </div>
        <Modal.Body>
          <StampLines stamp={stamp} />
          <Tabs value={open} onChange={setOpen} keepMounted={false} classNames={{ tab: styles.tab, list: styles.tabs }}>
            <Tabs.List aria-label={t('What to hand out')}>
              {parts.map(({ id, name }) => (
                <Tabs.Tab key={id} value={id}>
                  {name}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {parts.map(({ id, name, part: Part }) => (
              <Tabs.Panel key={id} value={id} className={styles.panel}>
                <PanelBoundary name={name}>
                  <Suspense fallback={<p role="status">{t('Opening…')}</p>}>
                    <Part />
                  </Suspense>
                </PanelBoundary>
              </Tabs.Panel>
            ))}
          </Tabs>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** What everything that is handed out carries, for the reader to see before handing it out. */
function StampLines({ stamp: { finding, scenario, asOf, illustrative } }: { stamp: Stamp }) {
  return (
    <div className={styles.stamp}>
      <p className={styles.finding} translate="no">
        {finding}
      </p>
      <p className={styles.kicker}>
        <strong>{illustrative}</strong> · {scenario} · {asOf}
      </p>
    </div>
  )
}

export default ShareDialog
