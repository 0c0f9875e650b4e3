// What everything on the page stands on: the dataset, its compiled network and the observed trade, by context.
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Dataset } from '../model/dataset'
import { compile, type Network } from '../model/network'

export interface Workspace {
  dataset: Dataset
  network: Network
}

const WorkspaceContext = createContext<Workspace | null>(null)

/** Compiles the dataset once and hands it down. */
export function WorkspaceProvider({ dataset, children }: { dataset: Dataset; children: ReactNode }) {
  const workspace = useMemo(() => ({ dataset, network: compile(dataset) }), [dataset])
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>
}

/** The dataset and its network. Throws outside a `WorkspaceProvider`. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace needs a WorkspaceProvider above it')
  return workspace
}
