// @vitest-environment happy-dom
// Texts stand alone in their elements, so that a page translator's elements in between neither keep them old nor crash them.
import { cleanup, render } from '@testing-library/react'
import { Fragment, type ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { tNode } from '../../src/texts/tNode'

afterEach(cleanup)

/** Wraps each text as a translator does: a new text in elements of its own takes the place of the old one. */
function translate(root: Element) {
  const texts: Text[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.append(text.data)
    outer.append(inner)
    text.replaceWith(outer)
  }
}

/** Each way in which a text can have neighbors, before and after a change. */
const neighbors: Record<string, [before: ReactNode, after: ReactNode, text: string]> = {
  'texts in a row': [
    <p>
      {1} of {'two'}
    </p>,
    <p>
      {2} of {'three'}
    </p>,
    '2 of three',
  ],
  'a text before an element': [
    <p>
      {'one'} <b>x</b>
    </p>,
    <p>
      {'two'} <b>x</b>
    </p>,
    'two x',
  ],
  'an element that comes before a text': [
    <p>
      {null}
      {'text'}
    </p>,
    <p>
      <b>new </b>
      {'text'}
    </p>,
    'new text',
  ],
  'a text that goes': [
    <p>
      {'gone '}
      <b>x</b>
    </p>,
    <p>
      {null}
      <b>x</b>
    </p>,
    'x',
  ],
  'an element that takes the place of a text': [<p>{'text'}</p>, <p key={undefined}>{<b>x</b>}</p>, 'x'],
  'a text in a fragment': [
    <p>
      <Fragment key="own">{'one'}</Fragment>
      <b>x</b>
    </p>,
    <p>
      <Fragment key="own">{'two'}</Fragment>
      <b>x</b>
    </p>,
    'twox',
  ],
  'a message with an element in it': [
    <p>{tNode('{share} of supply', { share: <b>66%</b> })}</p>,
    <p>{tNode('{share} of all supply', { share: <b>36%</b> })}</p>,
    '36% of all supply',
  ],
  'a blank that goes': [
    <p>
      <b>x</b> <b>y</b>
    </p>,
    <p>
      <b>x</b>
    </p>,
    'x',
  ],
}

test.each(Object.entries(neighbors))('%s', (_, [before, after, text]) => {
  const { container, rerender } = render(before)
  translate(container)
  rerender(after)
  expect(container).toHaveProperty('textContent', text)
})

test('a text of a picture stands in an element of pictures', () => {
  const picture = (own: string) => (
    <svg aria-hidden="true">
      <text>
        {own}
        <tspan>t</tspan>
      </text>
    </svg>
  )
  const { container, rerender } = render(picture('66'))
  const held = container.querySelector('text')?.firstElementChild
  expect(held).toHaveProperty('localName', 'tspan')
  expect(held).toHaveProperty('textContent', '66')
  rerender(picture('36'))
  expect(container.querySelector('text')?.firstElementChild).toBe(held)
  expect(container).toHaveProperty('textContent', '36t')
})

test('elements keep their place, and with it themselves, while a text before them comes and goes', () => {
  const row = (text: string | null) => (
    <p>
      {text}
      <input aria-label="Field" />
    </p>
  )
  const { container, rerender } = render(row('Before'))
  const field = container.querySelector('input')
  rerender(row(null))
  rerender(row('Again'))
  expect(container.querySelector('input')).toBe(field)
})

test('what can hold nothing but text stays one text', () => {
  const { container } = render(
    <select aria-label="Lane">
      <option>
        {'Ford'}: {3} weeks
      </option>
    </select>,
  )
  expect(container.querySelector('option')?.innerHTML).toBe('Ford: 3 weeks')
})
