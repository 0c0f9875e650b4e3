// The line between the room's window and the speaker's, in one browser: no network, no server.
import { isOfRoom, type Message, readMessage } from './messages'

export const channelName = 'lodestone-presenter'

export interface Line {
  say: (message: Message) => void
  hangUp: () => void
}

/**
 * Opens the line; null where the browser has none. Messages that are not ours go unheard, save for a sign that a room
 * has spoken which cannot be read here.
 */
export function openLine(hear: (message: Message) => void, hearUnread: () => void = () => {}): Line | null {
  if (typeof BroadcastChannel === 'undefined') return null
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data)
    if (message) hear(message)
    else if (isOfRoom(data)) hearUnread()
  }
  return {
    say: (message) => channel.postMessage(message),
    hangUp: () => {
      channel.onmessage = null
      channel.close()
    },
  }
}
