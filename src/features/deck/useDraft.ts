// A field's text while it is being typed: it never waits for what the deck makes of it.
import { type ChangeEvent, useState } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

/** What a text field needs; `onText` gets every change, and once the field is left it shows what was kept. */
export function useDraft(kept: string, onText: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  return {
    value: draft ?? kept,
    onChange: ({ target }: ChangeEvent<Field>) => {
      setDraft(target.value)
      onText(target.value)
    },
    onBlur: () => setDraft(null),
  }
}
