// Exposure as a bar: as long as its index, with the mark and the range at their own places.
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { compile } from '../../src/model/network'
import type { Outcome } from '../../src/model/outcome'
import { openingChoices, presetScenario } from '../../src/state/choices'
import { ExposureView, readExposures } from '../../src/views/ExposureView'
import { shippedDataset } from '../app/shipped'
import { evaluateCase } from '../results/evaluateCase'

const percentile = { p10: 41, p50: 60, p90: 78 }

function drawBar(props: Partial<Parameters<typeof ExposureView>[0]>) {
  const { container } = render(<ExposureView now={60.2} mark={25.4} {...props} />)
  return (part: string) => container.querySelector<HTMLElement>(part)?.style
}

test('fill, mark and range stand at their own numbers', () => {
  const part = drawBar({ range: percentile })
  expect(part('.fill')?.width).toBe('60.2%')
  expect(part('.tick')?.left).toBe('25.4%')
  expect(part('.whisker')).toMatchObject({ left: '41%', right: '22%' })
})

test('a range that is not known is not drawn', () => {
  expect(drawBar({})('.whisker')).toBeUndefined()
  expect(drawBar({ range: { ...percentile, p90: null } })('.whisker')).toBeUndefined()
})

test('the makers come in the order of the dataset, each with its own index and that of the reference', () => {
  const dataset = shippedDataset()
  const { scenario } = openingChoices(dataset)
  const { outcome, reference } = evaluateCase(compile(dataset), scenario, presetScenario(dataset, 'no-restrictions'))
  const exposures = readExposures(dataset, outcome, reference)
  expect(exposures.map(({ name }) => name)).toEqual(['GM', 'Ford', 'Stellantis'])
  // By the form of the index: a geometric mean of three parts, times 100.
  const byForm = ({ automakers }: Outcome) =>
    Object.values(automakers).map(({ unassuredSupply, chinaDependency, vulnerability }) =>
      expect.closeTo(100 * Math.cbrt(unassuredSupply * chinaDependency * vulnerability), 9),
    )
  expect(exposures.map(({ now }) => now)).toEqual(byForm(outcome))
  expect(exposures.map(({ mark }) => mark)).toEqual(byForm(reference))
})
