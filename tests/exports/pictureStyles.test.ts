// Colors of the page as a picture writes them.
import { expect, test } from 'vitest'
import { readColor } from '../../src/exports/pictureStyles'

test.each([
  ['rgb(23, 28, 34)', '#171c22', 1],
  ['rgba(0, 0, 0, 0)', '#000000', 0],
  ['rgba(255, 172, 166, 0.5)', '#ffaca6', 0.5],
  ['rgb(23 28 34 / 25%)', '#171c22', 0.25],
  ['transparent', '#000000', 0],
  ['#7d1420', '#7d1420', 1],
  ['none', 'none', 1],
])('%s is written as %s with an opacity of %d', (value, color, opacity) => {
  expect(readColor(value)).toEqual({ color, opacity })
})
