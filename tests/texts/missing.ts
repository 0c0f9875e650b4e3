// Prints what is not yet said in Chinese: `npx tsx tests/texts/missing.ts FOLDER...`. Suspects are to be looked at: some are no texts.
import { catalog } from '../../src/texts/zh-Hans/catalog'
import { readTexts, sourceFiles } from './messages'

for (const file of process.argv.slice(2).flatMap(sourceFiles)) {
  const { messages, unreadable, bare, suspects } = readTexts(file)
  const lines = [
    ...unreadable.map((line) => `  ${line}: the message cannot be read off the source`),
    ...bare.map((one) => `  ${one}   <- no writer`),
    ...suspects.map((one) => `  ${one}   <- suspect`),
    ...messages.filter(({ key }) => !(key in catalog)).map(({ key }) => `  not in the catalog: ${key}`),
  ]
  if (lines.length > 0) console.log([file, ...lines].join('\n'))
}
