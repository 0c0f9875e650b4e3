// Everything that is measured: `npm run bench` for engine and page, `npm run bench -- engine` or `-- browser` for one of them.
import { benchBrowser } from './browser'
import { benchEngine } from './engine'

const [only] = process.argv.slice(2)
if (only !== 'browser') await benchEngine()
if (only !== 'engine') await benchBrowser()
