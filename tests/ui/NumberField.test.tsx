// A number field takes what is written as a whole, or says why not and keeps what it had.
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { NumberField } from '../../src/ui/NumberField'

function renderField(opening = 48_907, unit = 'USD', step = 500) {
  const taken = vi.fn<(value: number) => void>()
  const ended = vi.fn()
  function Owner() {
    const [value, setValue] = useState(opening)
    return (
      <>
        <NumberField
          label="Average price"
          value={value}
          unit={unit}
          unitText={unit}
          step={step}
          faultOf={(number) => (number < 0 ? 'it cannot be negative' : null)}
          onChange={(next) => {
            setValue(next)
            taken(next)
          }}
          onChangeEnd={ended}
        />
        <button type="button" onClick={() => setValue(12)}>
          Elsewhere
        </button>
      </>
    )
  }
  render(<Owner />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Average price' })
  return { field, taken, ended, user: userEvent.setup() }
}

test('shows its separators', () => {
  expect(renderField().field).toHaveValue('48,907')
})

test.each(['48,000', '$48,000', '48000 USD', '48k', '４８，０００'])(
  '“%s” typed is taken once, whole',
  async (text) => {
    const { field, taken, user } = renderField()
    await user.clear(field)
    await user.type(field, text)
    expect(taken).not.toHaveBeenCalled()
    await user.keyboard('{Enter}')
    expect(taken.mock.calls).toEqual([[48_000]])
    expect(field).toHaveValue('48,000')
  },
)

test.each(['48,000', '$48,000.00', '48 000'])('“%s” pasted is taken once, on leaving', async (text) => {
  const { field, taken, ended, user } = renderField()
  await user.tripleClick(field)
  await user.paste(text)
  await user.tab()
  expect(taken.mock.calls).toEqual([[48_000]])
  expect(ended).toHaveBeenCalledOnce()
})

test('a share takes a percentage', async () => {
  const { field, taken, user } = renderField(0.62, 'share', 0.01)
  await user.clear(field)
  await user.type(field, '70%{Enter}')
  expect(taken.mock.calls).toEqual([[0.7]])
  expect(field).toHaveValue('0.7')
})

test.each([
  ['48,00', '“48,00” is unclear; numbers are written like 1,234.5; kept 48,907'],
  ['70%', '“70%” is not in USD; kept 48,907'],
  ['plenty', '“plenty” is not read as a number; kept 48,907'],
  ['-5', 'it cannot be negative; kept 48,907'],
])(
  '“%s” is refused in words: by Enter it stays to be put right, on leaving the old value is back',
  async (text, words) => {
    const { field, taken, user } = renderField()
    await user.clear(field)
    await user.type(field, `${text}{Enter}`)
    expect(screen.getByRole('alert')).toHaveTextContent(words)
    expect(field).toHaveAttribute('aria-invalid', 'true')
    expect(field).toHaveAccessibleDescription(words)
    expect(field).toHaveValue(text)
    await user.tab()
    expect(field).toHaveValue('48,907')
    expect(screen.getByRole('alert')).toHaveTextContent(words)
    expect(taken).not.toHaveBeenCalled()
  },
)

test('the refusal goes with the next key, and with a value from elsewhere', async () => {
  const { field, user } = renderField()
  await user.clear(field)
  await user.type(field, 'x{Enter}')
  expect(screen.getByRole('alert')).toBeVisible()
  await user.type(field, '1')
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(field).toHaveValue('12')
})

test('emptied and left it keeps what it had', async () => {
  const { field, taken, user } = renderField()
  await user.clear(field)
  await user.tab()
  expect(field).toHaveValue('48,907')
  expect(screen.getByRole('alert')).toHaveTextContent('nothing is typed; kept 48,907')
  expect(taken).not.toHaveBeenCalled()
})

test('Escape gives up what is typed, and a look without a change changes nothing', async () => {
  const { field, taken, user } = renderField(48_907.123456)
  await user.type(field, '9{Escape}')
  expect(field).toHaveValue('48,907.123456')
  await user.tab()
  expect(taken).not.toHaveBeenCalled()
})

test('arrow keys go by steps from what is typed; a key that is held ends once', () => {
  const { field, taken, ended } = renderField(0.1, 'share', 0.1)
  fireEvent.change(field, { target: { value: '20%' } })
  for (const repeat of [false, true]) fireEvent.keyDown(field, { key: 'ArrowUp', repeat })
  expect(ended).not.toHaveBeenCalled()
  fireEvent.keyUp(field, { key: 'ArrowUp' })
  expect(taken.mock.calls).toEqual([[0.3], [0.4]])
  expect(ended).toHaveBeenCalledOnce()
  fireEvent.change(field, { target: { value: '0' } })
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  expect(taken).toHaveBeenCalledTimes(2)
})

test('Enter that an input method takes is not ours', () => {
  const { field, taken } = renderField()
  fireEvent.change(field, { target: { value: '48' } })
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  expect(taken).not.toHaveBeenCalled()
})
