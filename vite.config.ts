// Builds the page; relative base, so that dist works under any path of any static host.
import { rm } from 'node:fs/promises'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

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

/**
 * What the built page may do: its own files and nothing else. Inline styles alone are let in, since the control library
 * and the charts place what they draw by style attributes.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The policy in the page itself, for hosts that send no headers. The development server needs inline scripts. */
function withPolicy(): Plugin {
  return {
    name: 'with-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/**
 * The page's own code follows the language (see main.tsx), so the browser would hear of it late: named in the head, it
 * comes together with the rest.
 */
function withPageAhead(): Plugin {
  return {
    name: 'with-page-ahead',
    apply: 'build',
    transformIndexHtml: (_, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
      const page = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/src/app/showPage.tsx')))
      const needed = new Set<(typeof chunks)[number]>()
      const add = (chunk: (typeof chunks)[number] | undefined) => {
        if (!chunk || needed.has(chunk)) return
        needed.add(chunk)
        for (const name of chunk.imports) add(chunks.find(({ fileName }) => fileName === name))
      }
      add(page)
      const styles = new Set([...needed].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))
      return [
        ...[...needed].map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
          injectTo: 'head' as const,
        })),
        ...[...styles].map((fileName) => ({
          tag: 'link',
          attrs: { rel: 'stylesheet', crossorigin: true, href: `./${fileName}` },
          injectTo: 'head' as const,
        })),
      ]
    },
  }
}

/**
 * The page without a network after its first visit, and installable. Everything of one version is kept together, data
 * included, until the reader takes the next. Never beside the mock worker: a scope holds one worker.
 */
const offline = VitePWA({
  disable: Boolean(process.env.VITE_MOCK),
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    name: 'Lodestone: rare-earth magnets into GM, Ford and Stellantis',
    short_name: 'Lodestone',
    description: 'Magnet flows under switchable export licenses: an illustrative risk dashboard.',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,css,svg,json,woff2,webmanifest}'],
    navigateFallback: 'index.html',
    cleanupOutdatedCaches: true,
  },
})

export default defineConfig({
  base: './',
  plugins: [react({ jsxImportSource: '#texts' }), withoutMockWorker(), withPolicy(), withPageAhead(), offline],
  // The licenses of what is bundled go with it.
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 900,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'language', test: /\/src\/texts\/(catalog|language)\.ts$/, priority: 2 },
            // One chunk holds what the first paint needs: the page and, by themselves, all files that it stands on.
            { name: 'page', test: /\/src\/app\/showPage\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true, host: 'localhost' },
})
