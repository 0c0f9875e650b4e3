// The line between the room's window and the speaker's, in one browser: no network, no server.
import { ifAllowed } from '../../browser/allowed'
import type { Dataset } from '../../model/dataset'
import { isOfRoom, type Message, readMessage, writeMessage } from './messages'

export const channelName = 'lodestone-presenter'

export interface Line {
  say: (message: Message) => void
  hangUp: () => void
}

function openChannel(): BroadcastChannel | null {
  return ifAllowed(() => new BroadcastChannel(channelName))
}

/** Whether this browser can join two windows at all. */
export function hasLine(): boolean {
  const channel = openChannel()
  channel?.close()
  return channel !== null
}

/**
 * Opens the line; null where the browser has none. Messages that are not ours go unheard, save for a sign that a room
 * has spoken which cannot be read here.
 */
export function openLine(
  dataset: Dataset,
  hear: (message: Message) => void,
  hearUnread: () => void = () => {},
): Line | null {
  const channel = openChannel()
  if (!channel) return null
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(dataset, data)
    if (message) hear(message)
    else if (isOfRoom(data)) hearUnread()
  }
  return {
    say: (message) => channel.postMessage(writeMessage(dataset, message)),
    hangUp: () => {
      channel.onmessage = null
      channel.close()
    },
  }
}
