// All marks of the flow picture, ghosts below.
import { LinkGhost, LinkMark, NodeMark, type Standing } from './FlowMarks'
import type { FlowShape, FlowStory } from './shapeFlow'
import type { FlowScene } from './useFlowScene'

interface LayerProps {
  shape: FlowShape
  story: FlowStory
  scene: FlowScene
  /** Id of the mark that is followed, and of the one at which Tab stops. */
  trace: string | null
  stop: string | null
  standingOf: (id: string) => Standing
}

export function FlowMarkLayer({ shape, story, scene, trace, stop, standingOf }: LayerProps) {
  const { graph } = shape
  const { bands, delivered } = story.now
  const { layout, painted, ranks, labels } = scene
  const { vertical } = layout.frame
  const missing = (id: string) => layout.scale * ((graph.linkById.get(id)?.baseline ?? 0) - (delivered.get(id) ?? 0))
  const mark = (id: string) => ({
    label: labels.get(id) ?? id,
    pressed: trace === id,
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
          standing={standingOf(link.id)}
        />
      ))}
      <g>
        {painted.map((link) => (
          <LinkMark
            key={link.id}
            link={link}
            vertical={vertical}
            bands={bands.get(link.id) ?? []}
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
