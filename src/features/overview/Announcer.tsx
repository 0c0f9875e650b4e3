// Says to a screen reader, politely and once the hand rests, what a change brought.
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useSettledCase } from '../../results/CaseProvider'
import unseen from '../../ui/unseen.module.css'
import { useBottomLine } from '../../words/useBottomLine'

export function Announcer() {
  const sentence = useBottomLine(useSettledCase())
    .map(({ text }) => text)
    .join('')
  const [settled] = useDebouncedValue(sentence, 600)
  const [opening] = useState(sentence)
  const [changed, setChanged] = useState(false)
  if (!changed && settled !== opening) setChanged(true)
  // Silent until something changes: on arrival the page itself is read.
  return (
    <div className={unseen.unseen} role="status" aria-live="polite" translate="no">
      {changed ? settled : ''}
    </div>
  )
}
