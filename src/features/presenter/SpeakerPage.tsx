// The speaker's window beside the stage.
export function SpeakerPage() {
  return null
}

export default SpeakerPage
