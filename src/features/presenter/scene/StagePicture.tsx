// The picture of a step, filling the room that the stage leaves it. It is looked at, not worked with: its marks take no keys.
import type { ReactNode } from 'react'
import type { Outcome } from '../../../model/outcome'
import type { StepPicture } from '../../../state/deck'
import { t } from '../../../texts/translate'
import { PanelBoundary } from '../../../ui/PanelBoundary'
import { BoardPicture } from './BoardPicture'
import { ExposurePicture } from './ExposurePicture'
import { FlowsPicture } from './FlowsPicture'
import { PathPicture } from './PathPicture'
import { SceneFigures } from './SceneFigures'
import styles from './scene.module.css'

export interface PictureProps {
  /** Outcome before the last change; null where there was none. */
  before: Outcome | null
  /** Whether that change was made on the spot. */
  changed: boolean
}

export function StagePicture({ picture, ...props }: PictureProps & { picture: StepPicture }) {
  return (
    <div className={styles.picture} data-picture={picture}>
      <PanelBoundary name={t('The picture')}>{draw(picture, props)}</PanelBoundary>
    </div>
  )
}

function draw(picture: StepPicture, props: PictureProps): ReactNode {
  switch (picture) {
    case 'figures':
      return <SceneFigures before={props.before} huge />
    case 'flows':
      return <FlowsPicture />
    case 'exposure':
      return <ExposurePicture {...props} />
    case 'board':
      return <BoardPicture {...props} />
    case 'output':
    case 'cover':
    case 'supply':
    case 'prices':
      return <PathPicture picture={picture} {...props} />
  }
}
