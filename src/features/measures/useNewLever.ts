// The lever that is about to be added: its kind, for whom and from where.
import { useState } from 'react'
import { type Lever, type LeverKind, openingLever, originsOf } from '../../results/levers'
import { useWorkspace } from '../../results/Workspace'

interface NewLever {
  lever: Lever
  kind: LeverKind
  setKind: (kind: LeverKind) => void
  maker: string
  setMaker: (id: string) => void
  component: string
  setComponent: (id: string) => void
  /** Nodes that could be bought from; none where nothing is shifted. */
  origins: { id: string; name: string }[]
  origin: string
  setOrigin: (id: string) => void
}

export function useNewLever(): NewLever {
  const { dataset } = useWorkspace()
  const [kind, setKind] = useState<LeverKind>('cover')
  const [maker, setMaker] = useState('*')
  const [component, setComponent] = useState('*')
  const [picked, setOrigin] = useState('')
  const origins = originsOf(dataset, kind)
  const origin = (origins.find(({ id }) => id === picked) ?? origins[0])?.id ?? ''
  const lever = openingLever(kind, `${maker}/${component}`, origin)
  return { lever, kind, setKind, maker, setMaker, component, setComponent, origins, origin, setOrigin }
}
