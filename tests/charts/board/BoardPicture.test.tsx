// The license board as a picture: every lane with its word, and which was set by hand.
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BoardPicture } from '../../../src/charts/board/BoardPicture'
import { textWidth } from '../../../src/format/textWidth'
import { evaluate } from '../../../src/model/evaluate'
import { compile } from '../../../src/model/network'
import { presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()
const lane = 'heavy-magnets/ford-suppliers'
const scenario = { ...presetScenario(dataset, 'document'), overrides: { [lane]: 'suspended' } }

function wordsOf(held: ReadonlySet<string>): string[] {
  const outcome = evaluate(compile(dataset), scenario)
  const { container } = render(<BoardPicture dataset={dataset} outcome={outcome} held={held} width={880} />)
  return [...container.querySelectorAll('text')].map((text) =>
    [...(text.querySelectorAll('tspan').length > 0 ? text.querySelectorAll('tspan') : [text])]
      .map(({ textContent }) => textContent)
      .join(' '),
  )
}

test('every lane has its share, and the one set by hand says so', () => {
  const words = wordsOf(new Set([lane]))
  expect(words.filter((word) => word.endsWith(' passes'))).toHaveLength(dataset.lanes.length)
  expect(words.filter((word) => word.startsWith('set by hand'))).toHaveLength(1)
  expect(words.filter((word) => word === 'Suspended')).toHaveLength(1)
})

test('every cell has the pattern of its own lane’s state', () => {
  const outcome = evaluate(compile(dataset), scenario)
  const { container } = render(<BoardPicture dataset={dataset} outcome={outcome} held={new Set()} width={880} />)
  const fills = [...container.querySelectorAll('rect')].map((cell) => cell.getAttribute('fill'))
  // The document's temporary licenses, but for the lane that is suspended by hand.
  expect(fills.slice(0, 6)).toEqual([
    'url(#license-temporary)',
    'url(#license-suspended)',
    ...Array(4).fill('url(#license-temporary)'),
  ])
  expect(fills).toEqual(dataset.lanes.map(({ id }) => `url(#license-${outcome.lanes[id]?.state})`))
  expect(new Set(fills).size).toBe(3)
})

test('names of any length stay in their cells', () => {
  const long = (name: string) => `${name} 磁体和稀土氧化物 and whatever else is licensed (${name})`
  const strange = {
    ...dataset,
    materials: dataset.materials.map((one) => ({ ...one, name: long(one.name) })),
    destinations: dataset.destinations.map((one) => ({ ...one, name: long(one.name) })),
    licenseStates: dataset.licenseStates.map((one) => ({ ...one, name: long(one.name) })),
  }
  const outcome = evaluate(compile(dataset), scenario)
  const held = new Set(dataset.lanes.map(({ id }) => id))
  const { container } = render(<BoardPicture dataset={strange} outcome={outcome} held={held} width={880} />)
  const lines = [...container.querySelectorAll('text')].flatMap((text) => {
    const spans = [...text.querySelectorAll('tspan')]
    const size = text.classList.contains('name') ? 14 : 12
    return (spans.length > 0 ? spans : [text]).map((line) => ({
      right: Number(line.getAttribute('x') ?? text.getAttribute('x')) + textWidth(line.textContent ?? '', size),
      text: line.textContent ?? '',
    }))
  })
  expect(lines.length).toBeGreaterThan(20)
  for (const { right, text } of lines) expect(right, text).toBeLessThanOrEqual(880)
})

test('a long name is broken, and none of it lost', () => {
  const words = wordsOf(new Set())
  for (const { name } of dataset.materials) expect(words).toContain(name)
})
