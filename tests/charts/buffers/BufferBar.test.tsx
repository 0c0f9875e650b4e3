// Stock as a bar to the weeks held and a mark at the weeks needed, all on the scale of the table: here 40 weeks, 2.5% each.
import { render } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, test } from 'vitest'
import { BufferBar } from '../../../src/charts/buffers/BufferBar'

/** Where each part of a bar begins and ends along the scale; null for a part that is not drawn. */
function drawBar(stock: Omit<ComponentProps<typeof BufferBar>, 'most'>, most = 40) {
  const { container } = render(<BufferBar {...stock} most={most} />)
  const ends = (part: string, from: string, to: string) => {
    const drawn = container.querySelector(`.${part}`)
    return drawn ? [drawn.getAttribute(from), drawn.getAttribute(to)] : null
  }
  return {
    scale: ends('track', 'x1', 'x2'),
    held: ends('held', 'x', 'width'),
    needed: ends('needed', 'x1', 'x2'),
    range: ends('range', 'x1', 'x2'),
  }
}

describe('a bar of stock', () => {
  test('ends at the weeks held, and the mark stands upright at the weeks needed', () => {
    expect(drawBar({ held: 6, needed: 16 })).toEqual({
      scale: ['0', '100%'],
      held: ['0', '15%'],
      needed: ['40%', '40%'],
      range: null,
    })
  })

  test('reaches past the mark where more is held than needed', () => {
    expect(drawBar({ held: 20, needed: 8 })).toMatchObject({ held: ['0', '50%'], needed: ['20%', '20%'] })
  })

  test('that is empty has no width; the longest fills the scale', () => {
    expect(drawBar({ held: 0, needed: 40 })).toMatchObject({ held: ['0', '0%'], needed: ['100%', '100%'] })
    expect(drawBar({ held: 40, needed: 0 })).toMatchObject({ held: ['0', '100%'], needed: ['0%', '0%'] })
  })

  test('on a scale of nothing is empty, with its mark at the start', () => {
    expect(drawBar({ held: 0, needed: 0, range: { low: 0, high: 0 } }, 0)).toMatchObject({
      held: ['0', '0%'],
      needed: ['0%', '0%'],
      range: ['0%', '0%'],
    })
  })

  test('is half as long on a scale twice as long', () => {
    expect(drawBar({ held: 6, needed: 16 }, 80)).toMatchObject({ held: ['0', '7.5%'], needed: ['20%', '20%'] })
  })

  test('shows the range of the need from its low to its high end', () => {
    expect(drawBar({ held: 6, needed: 16, range: { low: 10, high: 26 } }).range).toEqual(['25%', '65%'])
  })

  test('runs the range to the end of the scale where no stock is enough at its high end', () => {
    expect(drawBar({ held: 6, needed: 16, range: { low: 10, high: null } }).range).toEqual(['25%', '100%'])
  })

  test('has no mark where no stock is enough', () => {
    expect(drawBar({ held: 6, needed: null })).toMatchObject({ held: ['0', '15%'], needed: null })
  })

  test('stops at the end of the scale', () => {
    expect(drawBar({ held: 50, needed: 60 })).toMatchObject({ held: ['0', '100%'], needed: ['100%', '100%'] })
  })
})
