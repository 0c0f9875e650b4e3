// Builds the page; relative base, so that dist works under any path of any static host.
import { rm } from 'node:fs/promises'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The mock service worker lies in public for development alone. */
function withoutMockWorker(): Plugin {
  let outDir = ''
  return {
    name: 'without-mock-worker',
    apply: 'build',
    configResolved: (config) => {
      outDir = config.build.outDir
    },
    closeBundle: () => rm(`${outDir}/mockServiceWorker.js`, { force: true }),
  }
}

export default defineConfig({
  base: './',
  plugins: [react(), withoutMockWorker()],
  // One chunk holds what the first paint needs, about 220 kB compressed; pictures further down come in their own.
  build: { target: 'es2023', chunkSizeWarningLimit: 800 },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true, host: 'localhost' },
})
