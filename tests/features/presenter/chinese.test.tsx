// The stage and the speaker's window in Chinese: the words of the page change, those of a deck that somebody made stay.
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { type Answer, numberFault, writeReveal } from '../../../src/features/presenter/guess'
import { Stage } from '../../../src/features/presenter/room/Stage'
import { Desk } from '../../../src/features/presenter/speaker/Desk'
import { comparedMetrics } from '../../../src/results/metrics/metrics'
import { written } from '../../../src/texts/translate'
import { documentDeck } from '../../../src/words/decks/documentDeck'
import { dataset, renderPresenter, smallDeck } from './renderPresenter'

await vi.hoisted(async () => (await import('../../texts/speakChinese')).speakChinese())

test('the speaker’s window is opened in the language of the stage, whatever the browser keeps', async () => {
  localStorage.setItem('lodestone-language', 'en')
  const open = vi.spyOn(window, 'open').mockReturnValue(null)
  renderPresenter(<Stage deck={smallDeck} />, { page: 'present', deck: smallDeck.id, step: 2 })
  await userEvent.keyboard('s')
  const link = expect.stringMatching(/page=speaker&deck=small&step=2&lang=zh-Hans$/)
  expect(open).toHaveBeenCalledWith(link, 'lodestone-speaker', expect.anything())
  const notice = screen.getByRole('alert')
  expect(notice).toHaveTextContent(/手动打开：主讲人窗口/)
  expect(within(notice).getByRole('link', { name: '主讲人窗口' })).toHaveAttribute('href', link)
})

test('a deck that somebody made keeps its own words beside those of the page', () => {
  renderPresenter(<Desk deck={smallDeck} />, { page: 'speaker', deck: smallDeck.id, step: 2 })
  const now = screen.getByRole('region', { name: '当前与下一步' })
  expect(now).toHaveTextContent('第2步，共4步')
  expect(within(now).getByRole('heading')).toHaveTextContent('The stop')
  expect(now).toHaveTextContent('Say this of stop.')
  expect(now).toHaveTextContent('先向全场提问，然后：The briefing')
})

test('the notes of the built-in deck are Chinese throughout, without gaps between their sentences', () => {
  for (const { id, note } of documentDeck(dataset).steps) {
    expect(note, id).toMatch(/。\p{Script=Han}/u)
    expect(note, id).not.toMatch(/\s|[.,;:!?]/)
  }
})

const metric = (id: string) => comparedMetrics(dataset).find((one) => one.id === id)!

test('a guess is asked for, named and answered in Chinese', () => {
  const sooner: Answer = { kind: 'direction', direction: 'down' }
  const [six, three] = [
    { value: 6, text: written('6周') },
    { value: 3, text: written('3周') },
  ]
  expect(writeReveal(metric('line-stop'), sooner, six, three)).toBe('全场猜提前，猜对了：从6周变为3周。')
  const [none, many] = [
    { value: 0, text: written('0') },
    { value: 42_900, text: written('4.29万') },
  ]
  expect(writeReveal(metric('vehicles'), { kind: 'number', value: 40_000 }, none, many)).toBe(
    '全场猜4万；结果是4.29万。',
  )
  expect(numberFault(metric('vehicles').asked, -1)).toBe('请输入0至10,000之间的数，单位：万辆。')
})

test('a maker’s name keeps its capital where it begins the name of a figure', () => {
  expect(metric('exposure/stellantis').nameInside).toMatch(/^Stellantis/)
})
