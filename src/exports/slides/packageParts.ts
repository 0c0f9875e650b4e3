// The package that the library writes, put right: no content type for parts that are not there, and a look for each line.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { LineLook } from './look'
import { speakLanguage } from './packageLanguage'

const typesPart = '[Content_Types].xml'

/** A presentation's bytes with its defects mended, in the page's language, its lines drawn as their series' names ask. */
export function mendPackage(bytes: Uint8Array, looks: ReadonlyMap<string, LineLook>): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes)
  const mended: Record<string, Uint8Array> = {}
  for (const [name, content] of Object.entries(parts)) {
    // Entries for folders are no parts of a package.
    if (name.endsWith('/')) continue
    const said = speakLanguage(name, content)
    mended[name] = isChart(name) ? styleLines(said, looks) : said
  }
  const types = mended[typesPart]
  if (types) mended[typesPart] = strToU8(withoutMissing(strFromU8(types), mended))
  return zipSync(mended, { level: 6 })
}

/** Drops content types of parts that the package does not hold: the library lists a slide master for each slide. */
function withoutMissing(types: string, parts: Record<string, Uint8Array>): string {
  return types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, part: string) => (part in parts ? entry : ''))
}

function isChart(name: string): boolean {
  return /^ppt\/charts\/chart\d+\.xml$/.test(name)
}

/** Points in the unit of drawings. */
const perPoint = 12_700

/** Gives each series its dash and width; the library knows one of each for a whole chart. */
function styleLines(content: Uint8Array, looks: ReadonlyMap<string, LineLook>): Uint8Array {
  const text = strFromU8(content)
  if (!text.includes('<c:lineChart>')) return content
  const styled = text.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
    const name = /<c:tx>[\s\S]*?<c:v>([^<]*)<\/c:v>/.exec(series)?.[1] ?? ''
    const look = looks.get(plainText(name))
    if (!look) return series
    return series
      .replace(/<a:ln w="\d+"/, `<a:ln w="${Math.round(look.width * perPoint)}"`)
      .replace(/<a:prstDash val="\w+"\/>/, `<a:prstDash val="${look.dash}"/>`)
  })
  return strToU8(styled)
}

/** Text of XML as it was before it was escaped. */
function plainText(xml: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return xml.replace(/&(lt|gt|quot|apos|amp);/g, (entity, name: string) => named[name] ?? entity)
}
