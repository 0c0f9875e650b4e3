// A drawing out of sight: finished at once, in its own colors and width, and gone when it has been taken.
import { useEffect, useLayoutEffect, useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { WeeklyLines } from '../../src/charts/paths/WeeklyLines'
import { drawAside } from '../../src/views/drawAside'
import { readPath } from '../../src/views/PathsView'
import { inputOf, scenarios } from '../charts/paths/inputs'

const sheet = { width: 880, scheme: 'dark' } as const

beforeEach(() => {
  document.body.innerHTML = '<main>The page</main>'
})

function Settling() {
  const [laidOut, setLaidOut] = useState(false)
  const [said, setSaid] = useState(false)
  useLayoutEffect(() => setLaidOut(true), [])
  useEffect(() => setSaid(true), [])
  return <p>{`${laidOut ? 'laid out' : 'raw'}, ${said ? 'said' : 'unsaid'}`}</p>
}

describe('a drawing aside', () => {
  test('is as wide and in the colors that are asked for, and out of reach of keyboard and screen reader', () => {
    drawAside(<p>Chart</p>, sheet, (host) => {
      expect(host).toHaveTextContent('Chart')
      expect(host.style.width).toBe('880px')
      const stage = host.parentElement
      expect(stage).toHaveAttribute('inert')
      expect(stage).toHaveAttribute('aria-hidden', 'true')
      expect(stage).toHaveAttribute('data-mantine-color-scheme', 'dark')
    })
  })

  test('has taken all its steps by the time it is taken', () => {
    expect(drawAside(<Settling />, sheet, (host) => host.textContent)).toBe('laid out, said')
  })

  test('of weekly lines is the whole chart, and the same each time', () => {
    const chart = readPath('output', inputOf(scenarios['talks falter']!))
    const draw = () =>
      drawAside(<WeeklyLines chart={chart} band={null} width={880} height={360} />, sheet, (host) => ({
        lines: host.querySelectorAll('.recharts-line-curve').length,
        texts: [...host.querySelectorAll('text')].map(({ textContent }) => textContent),
      }))
    const drawn = draw()
    expect(drawn.lines).toBe(chart.series.length + chart.reference.length)
    expect(drawn.texts).toEqual([
      ...['Jan 2025', 'Jul', 'Jan 2026', 'Jul', '25%', '50%', '75%', '100%'],
      'No restrictions',
      ...['Ford 51%, week of 10 Nov', 'Stellantis 58%, week of 17 Nov', 'GM 59%, week of 1 Dec'],
    ])
    expect(draw()).toEqual(drawn)
  })

  test('leaves the page as it was', () => {
    const before = document.body.innerHTML
    drawAside(<p>Chart</p>, sheet, () => expect(document.body.innerHTML).not.toBe(before))
    expect(document.body.innerHTML).toBe(before)
  })

  test('that fails says so to whoever asked for it, and leaves the page as it was', () => {
    const before = document.body.innerHTML
    const Broken = () => {
      throw new Error('No marks')
    }
    const take = vi.fn()
    expect(() => drawAside(<Broken />, sheet, take)).toThrow('No marks')
    expect(take).not.toHaveBeenCalled()
    expect(document.body.innerHTML).toBe(before)
  })
})
