// A dataset that is nothing like the shipped one: seven makers, eight license states, names in many scripts and of any length, other years, no presets.
import type {
  AssemblyLine,
  Automaker,
  Dataset,
  LicenseState,
  Link,
  NetworkNode,
  TradeEvent,
} from '../../src/model/dataset'
import { shippedDataset } from './shipped'

const longName = 'Vereinigte Mitteldeutsche Kraftfahrzeug- und Landmaschinenwerke Aktiengesellschaft in Abwicklung'
/** A name without a place to break it. */
const unbroken = 'Kraftfahrzeughaftpflichtversicherungsgesellschaftsverwaltungsrat'

export const makerNames = [
  'شركة السيارات الوطنية',
  'מפעלי רכב מאוחדים',
  '东方汽车集团',
  longName,
  unbroken,
  'Åß',
  'মোটর্স',
]

const stateNames = [
  'Frei',
  'Lizenz A',
  'ترخيص عام للتصدير',
  'רישיון זמני',
  '逐案审查',
  unbroken,
  'A license that is granted for one shipment at a time after three ministries have agreed',
  '停止',
]

const powertrain = 'ice'

const licenseStates: LicenseState[] = stateNames.map((name, i) => ({
  id: `s${i}`,
  name,
  clearance: i === 7 ? 0.02 : 1 - i / 8,
  assurance: i === 7 ? 0 : 0.9 - i / 9,
}))

/** Of the third maker, with names of their own; the others have one line each. */
const lines: AssemblyLine[] = [
  { id: 'l1', name: unbroken, share: 0.3, coverFactor: 0.2 },
  { id: 'l2', name: 'خط التجميع الثاني', share: 0.7, coverFactor: 1.4 },
]

const automakers: Automaker[] = makerNames.map((name, i) => ({
  id: `m${i}`,
  name,
  unitsByPowertrain: { [powertrain]: 100_000 * (i + 2) },
  usMarketShare: 0.03 * (i + 1),
  revenuePerVehicleUsd: 30_000 + 1000 * i,
  coverScale: 0.6 + 0.1 * i,
  ...(i === 2 ? { lines } : {}),
}))

const components = ['محركات', '转向系统', unbroken].map((name, i) => ({
  id: `c${i}`,
  name,
  material: 'magnets',
  criticality: 0.4 + 0.3 * i,
  coverWeeks: 3 + i,
  kgPerVehicle: { [powertrain]: 0.3 + 0.2 * i },
}))

const destinations = makerNames.map((name, i) => ({ id: `d${i}`, name }))
const lanes = destinations.map(({ id }) => ({ id: `magnets/${id}`, material: 'magnets', destination: id }))

function makeNetwork(): { nodes: NetworkNode[]; links: Link[] } {
  const nodes: NetworkNode[] = [
    { id: 'mine-a', name: '内蒙古白云鄂博', stage: 'mine', country: 'CHN' },
    { id: 'mine-b', name: 'منجم الصحراء الشرقية الكبرى للعناصر الأرضية النادرة', stage: 'mine', country: 'EGY' },
    { id: 'magnet-a', name: '宁波磁材', stage: 'magnet', country: 'CHN' },
    { id: 'magnet-b', name: longName, stage: 'magnet', country: 'DEU' },
  ]
  const links: Link[] = [
    { source: 'mine-a', target: 'magnet-a', share: 0.9, lane: null },
    { source: 'mine-b', target: 'magnet-a', share: 0.1, lane: null },
    { source: 'mine-b', target: 'magnet-b', share: 1, lane: null },
  ]
  automakers.forEach(({ id: automaker, name }, m) => {
    for (const component of components) {
      const id = `${automaker}-${component.id}`
      nodes.push({ id, name: component.name, stage: 'component', automaker, component: component.id })
      links.push({ source: 'magnet-a', target: id, share: 0.8, lane: `magnets/d${m}` })
      links.push({ source: 'magnet-b', target: id, share: 0.2, lane: null })
      links.push({ source: id, target: automaker, lane: null })
    }
    nodes.push({ id: automaker, name, stage: 'automaker', automaker })
  })
  return { nodes, links }
}

function event(id: string, date: string, title: string, state: string, more: Partial<TradeEvent> = {}): TradeEvent {
  const base = { by: 'CN', chapter: 'document', evidence: 'reported', enabled: true } as const
  return { id, date, title, ...base, effects: [{ state }], ...more }
}

const events = [
  event('e1', '2031-03-03', 'وقف جميع الشحنات إلى إشعار آخر', 's7'),
  event('e2', '2031-06-02', longName, 's5'),
  event('e3', '2031-09-01', '许可证恢复发放', 's2'),
  event('e4', '2032-01-05', unbroken, 's6', { chapter: 'what-if', evidence: 'hypothetical', enabled: false }),
]

/** The dataset as a file would hold it. */
export function oddDataset(): Dataset {
  return {
    schemaVersion: 2,
    title: 'مغناطيسات إلى مصانع السيارات السبعة',
    calendar: { start: '2031-01-06', weeks: 80 },
    defaultAsOf: '2031-06-16',
    dataThrough: '2031-12-01',
    horizonWeeks: 40,
    makersNote: `${longName}: الأسماء من خارج الوثيقة.`,
    initialState: 's0',
    stressState: 's7',
    stages: [
      { id: 'mine', name: '采矿' },
      { id: 'magnet', name: 'مغناطيسات' },
      { id: 'component', name: unbroken },
      { id: 'automaker', name: 'יצרנים' },
    ],
    materials: [{ id: 'magnets', name: 'مغناطيس النيوديميوم' }],
    destinations,
    lanes,
    licenseStates,
    components,
    automakers,
    events,
    // Their texts tell of the shipped makers.
    parameters: shippedDataset().parameters.map(({ source: _, note: __, text: ___, ...parameter }) => parameter),
    ...makeNetwork(),
  }
}
