// Builds the page; relative base, so that dist works under any path of any static host.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2023' },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true, host: 'localhost' },
})
