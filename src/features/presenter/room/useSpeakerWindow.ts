// Opens the speaker's window beside the stage; a browser that refuses leaves a link to open it by hand.
import { useCallback, useEffect } from 'react'
import { linkTo } from '../../../results/stamp'
import { pageAddress } from '../../../results/useStamp'
import { useWorkspace } from '../../../results/Workspace'
import { openingChoices } from '../../../state/choices'
import type { Deck } from '../../../state/deck'
import type { StageStore } from '../stageStore'

export function useSpeakerWindow(deck: Deck, store: StageStore, onRefusal: (link: string) => void): () => void {
  const { dataset, network } = useWorkspace()
  useEffect(() => {
    // Its code is fetched with the stage, so that it opens where there is no network.
    void import('../SpeakerPage')
  }, [])
  return useCallback(() => {
    const opening = openingChoices(dataset)
    const { step } = store.getState().presentation
    const view = { ...opening.view, page: 'speaker' as const, deck: deck.id, step }
    const link = linkTo(network, { ...opening, view }, pageAddress())
    const opened = window.open(link, 'lodestone-speaker', 'popup,width=1180,height=780')
    if (opened) opened.focus()
    else onRefusal(link)
  }, [dataset, network, deck.id, store, onRefusal])
}
