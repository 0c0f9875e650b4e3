// The page in simplified Chinese, asked for by its address.
import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { faultHandlers } from '../../mocks/handlers'
import { renderApp, serveFiles, server } from './renderApp'

await vi.hoisted(async () => (await import('../texts/speakChinese')).speakChinese())

serveFiles()

test('figures, levers and the address speak it, and the address keeps asking for it', async () => {
  const user = renderApp('?v=2&on=talks-falter&lang=zh-Hans')
  const figures = within(await screen.findByLabelText('关键数字（示意）'))
  expect(figures.getByRole('button', { name: /^放行的供应：\d+%。/ })).toBeVisible()
  expect(figures.getByRole('button', { name: /^Stellantis的敞口：\d+/ })).toBeVisible()
  expect(screen.getByText('示意')).toBeVisible()
  await user.click(within(screen.getByLabelText('按日期排列的事件')).getAllByRole('switch')[0]!)
  expect(window.location.search).toMatch(/^\?v=2&on=talks-falter&off=[\w-]+&lang=zh-Hans$/)
})

test('what a link holds that cannot be used is told in it', async () => {
  renderApp('?v=2&on=gone&maker=nobody&lang=zh-Hans')
  const notice = await screen.findByRole('alert')
  expect(notice).toHaveTextContent('此链接中有2处无法使用。其余与发送者所设一致。')
  expect(notice).toHaveTextContent('链接切换"gone"，而此处没有这个事件；该部分已略去。')
  expect(notice).toHaveTextContent('链接中的"maker"为"nobody"，不是此处可用的车企；该部分已略去。')
})

test('data that does not come is told in it', async () => {
  server.use(...faultHandlers.empty)
  renderApp('?lang=zh-Hans')
  expect(await screen.findByRole('heading', { name: '数据集未能加载。' })).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent('dataset.json为空')
  expect(screen.getByRole('button', { name: '重试' })).toBeVisible()
})
