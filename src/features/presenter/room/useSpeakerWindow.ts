// Opens the speaker's window beside the stage, in the same language; a browser that refuses leaves a link to open it by hand.
import { useCallback, useEffect } from 'react'
import { pageAddress } from '../../../results/useStamp'
import { useWorkspace } from '../../../results/Workspace'
import { openingChoices } from '../../../state/choices'
import type { Deck } from '../../../state/deck'
import { encode } from '../../../state/urlCodec'
import { withLanguage } from '../../../state/urlLanguage'
import { language } from '../../../texts/catalog'
import type { StageStore } from '../stageStore'

export function useSpeakerWindow(deck: Deck, store: StageStore, onRefusal: (link: string) => void): () => void {
  const { dataset } = useWorkspace()
  useEffect(() => {
    // Its code is fetched with the stage, so that it opens where there is no network.
    void import('../SpeakerPage')
  }, [])
  return useCallback(() => {
    const opening = openingChoices(dataset)
    const { step } = store.getState().presentation
    const view = { ...opening.view, page: 'speaker' as const, deck: deck.id, step }
    // A browser that keeps nothing, or another window's choice since, would have it speak another language than the stage.
    const query = withLanguage(encode(dataset, { ...opening, view }), language)
    const link = `${pageAddress()}?${query}`
    const opened = window.open(link, 'lodestone-speaker', 'popup,width=1180,height=780')
    if (opened) opened.focus()
    else onRefusal(link)
  }, [dataset, deck.id, store, onRefusal])
}
