// A date field passes on dates in range; anything else stays in the field, marked, until the hand leaves it.
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { DateField } from '../../src/ui/DateField'

function renderField(onChange: (date: string) => void = () => {}) {
  function Owner() {
    const [date, setDate] = useState('2025-06-09')
    return (
      <>
        <DateField
          label="As of"
          value={date}
          min="2025-01-06"
          max="2027-01-03"
          onChange={(chosen) => {
            setDate(chosen)
            onChange(chosen)
          }}
        />
        <button type="button" onClick={() => setDate('2026-03-02')}>
          Elsewhere
        </button>
      </>
    )
  }
  render(<Owner />)
  return screen.getByLabelText('As of')
}

function type(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } })
}

test.each(['2025-01-06', '2025-09-01', '2027-01-03'])('%s is taken', (date) => {
  const onChange = vi.fn()
  const field = renderField(onChange)
  type(field, date)
  expect(onChange.mock.calls).toEqual([[date]])
  expect(field).toHaveValue(date)
  expect(field).toBeValid()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test.each([
  ['before the calendar', '2025-01-05'],
  ['after the calendar', '2027-01-04'],
  ['no date', ''],
])('%s: %s is marked, with the range, and goes no further', (_, text) => {
  const onChange = vi.fn()
  const field = renderField(onChange)
  type(field, text)
  expect(onChange).not.toHaveBeenCalled()
  expect(field).toHaveValue(text)
  expect(field).toHaveAttribute('aria-invalid', 'true')
  expect(screen.getByRole('alert')).toHaveTextContent('not from 6 Jan 2025 to 3 Jan 2027; kept 9 Jun 2025')
})

test('leaving the field takes a refused date back to the one that holds', () => {
  const field = renderField()
  type(field, '2031-01-01')
  fireEvent.blur(field)
  expect(field).toHaveValue('2025-06-09')
  expect(field).toHaveAttribute('aria-invalid', 'false')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('a date that changes elsewhere is shown', () => {
  const field = renderField()
  fireEvent.click(screen.getByRole('button', { name: 'Elsewhere' }))
  expect(field).toHaveValue('2026-03-02')
})

test('a hidden label still names the field', () => {
  render(<DateField label="As of" hideLabel value="2025-06-09" min="2025-01-06" max="2027-01-03" onChange={() => {}} />)
  expect(screen.getByLabelText('As of')).toHaveValue('2025-06-09')
})
