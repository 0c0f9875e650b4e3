// The choice of what a step shows.

import { type StepPicture, stepPictures } from '../../state/deck'
import { pictureNames } from '../../words/decks/stepWords'
import { SelectField } from './Field'

interface PictureSelectProps {
  label: string
  value: StepPicture
  onPick: (picture: StepPicture) => void
}

export function PictureSelect({ label, value, onPick }: PictureSelectProps) {
  const pick = (text: string) => {
    const picture = stepPictures.find((one) => one === text)
    if (picture) onPick(picture)
  }
  return (
    <SelectField label={label} value={value} onPick={pick}>
      {stepPictures.map((picture) => (
        <option key={picture} value={picture}>
          {pictureNames[picture]}
        </option>
      ))}
    </SelectField>
  )
}
