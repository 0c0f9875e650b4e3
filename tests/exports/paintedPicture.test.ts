// A picture in an engine that reads the typeface inside a file only after it has drawn the file: it is not handed on before its words show.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadPainted } from '../../src/exports/paintedPicture'

const picture = {
  svg: '<svg><style>@font-face{font-family:Inter}</style><text>66%</text></svg>',
  width: 1200,
  height: 800,
}

/** Drawings of the file so far, and from which one on its words are in them. */
let drawings = 0
let wordsFrom = 0

class FakeImage {
  src = ''
  decode = () => (this.src === 'broken' ? Promise.reject(new Error('no')) : Promise.resolve())
}

beforeEach(() => {
  drawings = 0
  vi.useFakeTimers()
  vi.stubGlobal('Image', FakeImage)
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('wordless')
  vi.stubGlobal('document', {
    createElement: () => {
      let drawn = [0]
      return {
        getContext: () => ({
          drawImage: ({ src }: FakeImage) => {
            if (src === 'file') drawings++
            drawn = [src === 'file' && drawings >= wordsFrom ? 1 : 0]
          },
          getImageData: () => ({ data: drawn }),
        }),
      }
    },
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test.each([1, 4])('is handed on once its words show, at drawing %i', async (drawing) => {
  wordsFrom = drawing
  const loaded = loadPainted(picture, 'file')
  await vi.runAllTimersAsync()
  expect((await loaded).src).toBe('file')
  expect(drawings).toBe(drawing)
})

test('one whose words never show is handed on after three seconds', async () => {
  wordsFrom = Number.POSITIVE_INFINITY
  let handedOn = false
  void loadPainted(picture, 'file').then(() => {
    handedOn = true
  })
  await vi.advanceTimersByTimeAsync(2900)
  expect(handedOn).toBe(false)
  await vi.advanceTimersByTimeAsync(200)
  expect(handedOn).toBe(true)
})

test('one without a typeface of its own is not waited for', async () => {
  wordsFrom = Number.POSITIVE_INFINITY
  await loadPainted({ ...picture, svg: '<svg><text>66%</text></svg>' }, 'file')
  expect(drawings).toBe(0)
})

test('what the browser cannot draw is said in words', async () => {
  await expect(loadPainted(picture, 'broken')).rejects.toThrow('This browser could not draw the picture.')
})
