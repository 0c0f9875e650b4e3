// All marks of the flow picture, ghosts below.

import type { FlowBand } from './deliverFlow'
import { LinkGhost, LinkMark, NodeMark, type Standing } from './FlowMarks'
import type { FlowShape, FlowStory } from './shapeFlow'
import type { FollowedFlow } from './traceFlow'
import type { FlowScene } from './useFlowScene'

const noBands: FlowBand[] = []

interface LayerProps {
  shape: FlowShape
  story: FlowStory
  scene: FlowScene
  followed: FollowedFlow | null
  /** Id of the mark at which Tab stops. */
  stop: string | null
  standingOf: (id: string) => Standing
}

export function FlowMarkLayer({ shape, story, scene, followed, stop, standingOf }: LayerProps) {
  const { graph } = shape
  const { bands, delivered } = story.now
  const { layout, painted, ranks, labels } = scene
  const { vertical } = layout.frame
  const missing = (id: string) => layout.scale * ((graph.linkById.get(id)?.baseline ?? 0) - (delivered.get(id) ?? 0))
  const mark = (id: string) => ({
    label: labels.get(id) ?? id,
    pressed: followed?.marks.includes(id) ?? false,
    isStop: stop === id,
    standing: standingOf(id),
  })
  return (
    <>
      {painted.map((link) => (
        <LinkGhost
          key={link.id}
          link={link}
          vertical={vertical}
          missing={missing(link.id)}
          // What the whole link carries steps back behind the part that is followed.
          standing={followed ? 'muted' : standingOf(link.id)}
        />
      ))}
      <g>
        {painted.map((link) => (
          <LinkMark
            key={link.id}
            link={link}
            vertical={vertical}
            bands={bands.get(link.id) ?? noBands}
            followed={followed ? (followed.now.bands.get(link.id) ?? noBands) : null}
            scale={layout.scale}
            ranks={ranks}
            {...mark(link.id)}
          />
        ))}
      </g>
      {layout.nodes.map((node) => (
        <NodeMark
          key={node.id}
          node={node}
          vertical={vertical}
          about={graph.nodeById.get(node.id)!}
          {...mark(node.id)}
        />
      ))}
    </>
  )
}
