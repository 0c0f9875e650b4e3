// Builds the page; relative base, so that dist works under any path of any static host.
import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { headersBeside, hostRules } from './.deploy/hostHeaders.ts'

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
const contentSecurityPolicy = headersBeside(hostRules, '/assets/')['Content-Security-Policy'] ?? ''

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
 * Serves the build as the shipped configurations do (public/_headers, .deploy/nginx.conf): the same headers, and frames
 * that still have the page's own address are sent to that of its parts.
 */
function servedAsShipped(): Plugin {
  return {
    name: 'served-as-shipped',
    configurePreviewServer: ({ middlewares, config }) => {
      middlewares.use((request, response, next) => {
        const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://localhost')
        if (/^\/(index\.html)?$/.test(pathname) && searchParams.get('embed')) {
          response.writeHead(302, { Location: `embed.html${search}` }).end()
          return
        }
        for (const [name, value] of Object.entries(headersBeside(hostRules, pathname))) response.setHeader(name, value)
        // A file that is gone may come back: its absence is not kept.
        if (!existsSync(`${config.build.outDir}${pathname}`)) response.setHeader('Cache-Control', 'no-cache')
        next()
      })
    },
  }
}

/** index.html as embed.html: marked as the document of one part (see state/partDocument.ts), which no search lists. */
function asPart(html: string): string {
  return html
    .replace('<html lang="en">', '<html lang="en" data-part>')
    .replace(/<meta name="description"[^>]*>/, '<meta name="robots" content="noindex" />')
}

/** Parts of the page have a document of their own for frames, which differs from the page's in its marks alone. */
function withPartDocument(): Plugin {
  return {
    name: 'with-part-document',
    enforce: 'post',
    configureServer: ({ middlewares, transformIndexHtml }) => {
      middlewares.use(async (request, response, next) => {
        const url = request.url ?? '/'
        if (!/^\/embed\.html(\?|$)/.test(url)) return next()
        const page = asPart(readFileSync('index.html', 'utf8'))
        response.setHeader('Content-Type', 'text/html').end(await transformIndexHtml(url, page))
      })
    },
    generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('The build holds no index.html')
      this.emitFile({ type: 'asset', fileName: 'embed.html', source: asPart(String(page.source)) })
    },
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
    inlineWorkboxRuntime: true,
    // How a host answers this one is its own affair.
    globIgnores: ['404.html'],
    globPatterns: ['**/*.{html,js,css,svg,json,woff2,webmanifest}'],
    // Each address is answered by its own file, whatever its query: a part in a frame never by the whole page.
    navigateFallback: null,
    ignoreURLParametersMatching: [/./],
    cleanupOutdatedCaches: true,
  },
})

export default defineConfig({
  base: './',
  // Two documents, and nothing else is answered with one of them.
  appType: 'mpa',
  plugins: [
    react({ jsxImportSource: '#texts' }),
    withoutMockWorker(),
    withPartDocument(),
    withPolicy(),
    withPageAhead(),
    servedAsShipped(),
    offline,
  ],
  // The licenses of what is bundled go with it.
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 900,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: { main: 'index.html' },
      output: {
        codeSplitting: {
          groups: [
            // What is read before the language is open: nothing in it may write a text as soon as it is read.
            { name: 'language', test: /\/src\/(texts\/(catalog|language)|state\/urlLanguage)\.ts$/, priority: 2 },
            // One chunk holds what the first paint needs: the page and, by themselves, all files that it stands on.
            { name: 'page', test: /\/src\/app\/showPage\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true, host: 'localhost', cors: false },
})
