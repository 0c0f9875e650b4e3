// Unit and component tests: happy-dom for the screen, plain Node for the engine's own folders.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname
// A limit is for what hangs, not for what is slow: a busy machine takes ten times as long as an idle one.
const limits = { testTimeout: 60_000, hookTimeout: 60_000 }
// Slides read their colors off the page's own sheet; of other styles only the names of classes count here.
const css = { include: [/\/ui\/theme\.css/] }
const shared = { include: ['tests/**/*.test.{ts,tsx}'], ...limits }
const screen = ['tests/{app,charts,features,results,ui,views,words}/**/*.test.{ts,tsx}']

export default defineConfig({
  root,
  plugins: [react({ jsxImportSource: '#texts' })],
  test: {
    // One on each core: without a number one core stays idle, which on two cores is half of the machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          css,
          name: 'engine',
          environment: 'node',
          setupFiles: ['tests/properties.setup.ts'],
          exclude: [...screen, 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screen',
          ...limits,
          environment: 'happy-dom',
          include: screen,
          setupFiles: ['tests/properties.setup.ts', 'tests/screen.setup.ts'],
          css: { ...css, modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
})
