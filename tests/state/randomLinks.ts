// Random addresses as they come from cut links, old versions, other programs and fingers: half true, half rubbish, and
// the half of them mangled on the way.
import fc from 'fast-check'
import type { Dataset } from '../../src/model/dataset'
import { mishaps } from './manglings'

const keys = [
  ['v', 'name', 'preset', 'asof', 'on', 'off', 'date', 'lane', 'set', 'own', 'horizon', 'added', 'ref', 'base'],
  ['b.preset', 'b.on', 'b.name', 'c.preset', 'c.lane', 'c.set', 'c.added'],
  [
    'page',
    'embed',
    'deck',
    'step',
    'maker',
    'class',
    'trace',
    'week',
    'flows',
    'event',
    'figure',
    'indicator',
    'threshold',
  ],
  [
    'outlook',
    'draws',
    'lang',
    'dataset',
    '__proto__',
    'constructor',
    'toString',
    'utm_source',
    'from',
    'amp;on',
    'v%3D2%26on',
    '',
  ],
].flat()

const rubbish = [
  [
    '',
    ' ',
    ',',
    ':',
    '~',
    '%',
    '%E0%A4%A',
    '%00',
    '%F0%9F%92%A3',
    '\u202e',
    '<b>x</b>',
    '"',
    "'",
    '{}',
    '[object Object]',
  ],
  ['NaN', 'Infinity', '-0', '1e309', '-1', '0', '0x10', '99999999999999999999', '1,5', 'null', 'undefined', 'true'],
  ['2025-02-30', '2025-13-01', '0000-00-00', '9999-12-31', '2025-06-09T23:59', '06/09/2025', 'default', '__proto__'],
].flat()

/** A query string with the words of this dataset in right and wrong places. */
export function randomLink(dataset: Dataset): fc.Arbitrary<string> {
  const words = [
    ...(dataset.presets ?? []).map(({ id }) => id),
    ...dataset.events.map(({ id }) => id),
    ...dataset.lanes.map(({ id }) => id),
    ...dataset.licenseStates.map(({ id }) => id),
    ...dataset.parameters.map(({ id }) => id),
    ...dataset.automakers.map(({ id }) => id),
    ...dataset.components.map(({ id }) => id),
    ...dataset.nodes.map(({ id }) => id),
    ...[
      'dashboard',
      'method',
      'compare',
      'brief',
      'present',
      'speaker',
      'flows',
      'paths',
      'board',
      'cover',
      'shift',
      'even',
    ],
    ...[
      'own-1:2026-03-02:CN:Stop:',
      'own-2:2025-06-30:US:Ease, and on:',
      'own-1',
      'own-2',
      'stress',
      'held',
      'worst',
      '26',
      '104',
    ],
  ]
  const known = fc.constantFrom(...words)
  const word = fc.oneof(
    { weight: 6, arbitrary: known },
    { weight: 2, arbitrary: fc.constantFrom(...rubbish) },
    { weight: 1, arbitrary: fc.double().map(String) },
    {
      weight: 1,
      arbitrary: fc.date({ min: new Date(0), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/[&#\ud800-\udfff]/g, '')),
    },
  )
  const pair = fc.tuple(word, fc.constantFrom(':', '/', '>', '~', ','), word).map((parts) => parts.join(''))
  const value = fc.array(fc.oneof(word, pair), { maxLength: 4 }).map((parts) => parts.join(','))
  const part = fc
    .tuple(fc.constantFrom(...keys), fc.constantFrom('=', '=', '=', ''), value)
    .map((parts) => parts.join(''))
  const query = fc.array(part, { maxLength: 8 }).map((parts) => parts.join('&'))
  return fc.oneof(
    query.map((text) => `?${text}`),
    fc.tuple(query, mishaps).map(([text, mangle]) => mangle(text)),
  )
}
