// The license board as a picture: every lane with its word, and which was set by hand.
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BoardPicture } from '../../../src/charts/board/BoardPicture'
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

test('a long name is broken, and none of it lost', () => {
  const words = wordsOf(new Set())
  for (const { name } of dataset.materials) expect(words).toContain(name)
})
