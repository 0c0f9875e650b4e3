// Shows a produced PowerPoint file as pages: LibreOffice makes a PDF of it, poppler a picture of each page.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [file, folder] = process.argv.slice(2)
if (!file || !folder) stop('Usage: npx tsx tests/e2e/slides-look.ts FILE.pptx OUTDIR')
if (!existsSync(file)) stop(`There is no file ${file}.`)
mkdirSync(folder, { recursive: true })

// A profile of its own: a LibreOffice that is open elsewhere would take the work and answer nothing.
const profile = mkdtempSync(join(tmpdir(), 'slides-look-'))
const settings = `-env:UserInstallation=${pathToFileURL(profile)}`
run('soffice', [settings, '--headless', '--convert-to', 'pdf', '--outdir', resolve(folder), resolve(file)])
rmSync(profile, { recursive: true })
const name = basename(file).replace(/\.\w+$/, '')
run('pdftoppm', ['-r', '80', '-png', join(folder, `${name}.pdf`), join(folder, name)])
for (const page of readdirSync(folder).filter((one) => one.startsWith(name))) console.log(join(folder, page))

function run(command: string, args: string[]): void {
  const { error, status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (error) stop(`${command} is missing: apt-get install --no-install-recommends libreoffice-impress poppler-utils`)
  if (status !== 0) stop(`${command} failed: ${stderr}`)
}

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}
