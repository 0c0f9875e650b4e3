// A thread that draws when it is told to: says so when it is warm, and again when it is done.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { openDraws } = await import('./drawShare.ts')
const draw = openDraws()
draw(workerData.from, 500)
parentPort.on('message', () => {
  draw(workerData.from, workerData.each)
  parentPort.postMessage('done')
})
parentPort.postMessage('warm')
