// What the page hands out: link, picture, data, slides, words; above them always what all of these carry.
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/Tabs.css'
import { Modal, Tabs } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ComponentType, lazy, Suspense, useState } from 'react'
import { useStamp } from '../../results/useStamp'
import { useDialog } from '../../state/dialogs'
import { PanelBoundary } from '../../ui/Panel'
import { LinkPart } from './LinkPart'
import { StampLines } from './StampLines'
import styles from './share.module.css'

const PicturePart = lazy(() => import('./PicturePart'))
const DataPart = lazy(() => import('./DataPart'))
const SlidesPart = lazy(() => import('./SlidesPart'))
const WordsPart = lazy(() => import('./WordsPart'))

const parts: readonly { id: string; name: string; part: ComponentType }[] = [
  { id: 'link', name: 'Link', part: LinkPart },
  { id: 'picture', name: 'Picture', part: PicturePart },
  { id: 'data', name: 'Data', part: DataPart },
  { id: 'slides', name: 'Slides', part: SlidesPart },
  { id: 'words', name: 'Words', part: WordsPart },
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
          <Modal.Title className={styles.title}>Share and export</Modal.Title>
          <Modal.CloseButton aria-label="Close" size={44} iconSize={20} />
        </div>
        <Modal.Body>
          <StampLines stamp={stamp} />
          <Tabs value={open} onChange={setOpen} keepMounted={false} classNames={{ tab: styles.tab, list: styles.tabs }}>
            <Tabs.List aria-label="What to hand out">
              {parts.map(({ id, name }) => (
                <Tabs.Tab key={id} value={id}>
                  {name}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {parts.map(({ id, name, part: Part }) => (
              <Tabs.Panel key={id} value={id} className={styles.panel}>
                <PanelBoundary name={name}>
                  <Suspense fallback={<p role="status">Opening…</p>}>
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

export default ShareDialog
