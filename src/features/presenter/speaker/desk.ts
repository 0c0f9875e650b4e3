// What every part of the speaker's desk is given.
import type { Deck } from '../../../state/deck'
import type { Command, Presentation } from '../presentation'

export interface DeskProps {
  deck: Deck
  presentation: Presentation
  send: (command: Command) => void
}
