// probe
import { screen, within, configure } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp, serveFiles } from './renderApp'

serveFiles()
test('probe', async () => {
  let t = performance.now()
  const lap = (n: string) => { const now = performance.now(); console.log(n, Math.round(now - t)); t = now }
  const user = renderApp()
  lap('render')
  await screen.findByText('Supply getting through', undefined, {timeout: 20000})
  lap('found by text')
  console.log(document.querySelectorAll('*').length)
  screen.getByLabelText('Headline figures, illustrative')
  lap('label')
  screen.getByRole('region', { name: 'Headline figures, illustrative' })
  lap('role region')
  const sw = screen.getByRole('switch', { name: 'Geneva tariff truce' })
  lap('role switch')
  const sw2 = screen.getByRole('switch', { name: 'Geneva tariff truce', hidden: true })
  lap('role switch hidden')
  const ev = within(screen.getByLabelText('Events in date order'))
  ev.getByRole('switch', { name: 'Geneva tariff truce' })
  lap('within')
  await user.click(sw)
  lap('click')
  await user.click(sw)
  lap('click')
}, 60000)
