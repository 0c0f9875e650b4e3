// What comes in: the dataset, a layered network of magnet flows with its licenses, makers, events and parameters.

/** How a figure is known. `document` is a basis of events only. */
export type Basis = 'document' | 'reported' | 'unchecked' | 'derived' | 'assumption'

/** ISO 8601 calendar date, `YYYY-MM-DD`. Never a moment: no time, no zone. */
export type IsoDate = string

/** What a figure rests on: its basis, the id of its source, and what a reader must know to check it. */
export interface Grounds {
  basis: Basis
  source?: string
  note?: string
}

/** A number with its range and grounds. Units are those of the key that holds it. */
export interface RangedNumber extends Grounds {
  value: number
  low: number
  high: number
}

/** A number as such, or with range and grounds. */
export type Quantity = number | RangedNumber

/** A publication that figures and statements point to. */
export interface Source {
  id: string
  title: string
  publisher: string
  year: number | null
  url: string | null
  note?: string
}

export interface Calendar {
  start: IsoDate
  weeks: number
}

export interface Stage {
  id: string
  name: string
  text?: string
}

export interface NetworkNode {
  id: string
  name: string
  stage: string
  /** ISO 3166 alpha-3 */
  country?: string
  automaker?: string
  component?: string
  text?: string
}

export interface Link {
  source: string
  target: string
  /** Share (0 to 1) of the target's inflow that comes from the source; absent into automakers. */
  share?: Quantity
  /** Id of the license lane that the flow crosses. */
  lane?: string | null
}

export interface Named {
  id: string
  name: string
  text?: string
}

export interface Lane {
  id: string
  material: string
  destination: string
  text?: string
}

export interface LicenseState extends Named {
  /** How the state is spoken of in a sentence: "with … in force". */
  phrase?: string
  /** Share (0 to 1) of the normal flow that passes the border. */
  clearance: Quantity
  /** Share (0 to 1) that one may count on staying open. */
  assurance: Quantity
  /** Weeks that a license of this state runs; feeds the license clock only. */
  validWeeks?: Quantity
}

export interface ComponentClass extends Named {
  material: string
  /** Share (0 to 1) of a vehicle's output that is lost without this part. */
  criticality: Quantity
  /** Weeks of normal use held in stock. */
  coverWeeks: Quantity
  /** Magnet mass per vehicle in kg, by powertrain. */
  kgPerVehicle: Record<string, Quantity>
}

export interface Automaker extends Named {
  /** Vehicles a year, by powertrain. */
  unitsByPowertrain: Record<string, Quantity>
  /** Share (0 to 1) of the U.S. market. */
  usMarketShare: Quantity
  revenuePerVehicleUsd: Quantity
  /** Factor on every component's cover. */
  coverScale: Quantity
  /** Its assembly lines, or groups of them; absent: one line with the maker's id. */
  lines?: AssemblyLine[]
  /** Share (0 to 1) of the maker's U.S. sales that is built in the United States. */
  usAssemblyShare?: Quantity
}

/** An assembly line of a maker, or a group of them. */
export interface AssemblyLine {
  id: string
  name?: string
  /** Share (0 to 1) of the maker's output; those of a maker add to 1. */
  share: Quantity
  /** Stock against the maker's mean. */
  coverFactor: Quantity
}

export type Side = 'US' | 'CN' | 'both'
export type Chapter = 'document' | 'what-if' | 'since'
export type Evidence = 'document' | 'reported' | 'hypothetical'

export interface EventEffect {
  material?: string[]
  destination?: string[]
  /** The change takes hold only if the lane is in one of these states. */
  from?: string[]
  state: string
  /** How it is known that the event had this effect. */
  grounds?: Grounds
}

/** A statement with its grounds. */
export interface Statement extends Grounds {
  text: string
}

export interface TradeEvent {
  id: string
  date: IsoDate
  title: string
  /** How a sentence speaks of it, 40 characters at most: a hypothetical event after "if", any other after "without". */
  phrase?: string
  by: Side
  chapter: Chapter
  evidence: Evidence
  enabled: boolean
  effects: EventEffect[]
  /** Paraphrase of what happened. */
  summary?: string
  /** Paragraph of the document that tells of it (1 to 9), if one does. */
  paragraph?: number | null
  /** How the date is known. */
  dateGrounds?: Grounds
  /** Both sides' accounts, where they differ. */
  accounts?: { washington: string; beijing: string }
  /** What other publications add. */
  facts?: Statement[]
  /** Where accounts of it contradict one another. */
  conflicts?: string[]
}

/** What a reader adds to the dataset's events: it counts as hypothetical, and is on unless switched off. */
export type AddedEvent = Pick<TradeEvent, 'id' | 'date' | 'title' | 'by' | 'effects'>

interface RecordGrounds extends Partial<Grounds> {
  id: string
  /** What is on record, in a few words. */
  name?: string
  /** What the publication says, and how the bounds were set from it. */
  text?: string
  /** What is not known about it. */
  notKnown?: string
}

/** China's exports of some months (`YYYY-MM`), as shares of the normal month: broken where the mean absolute error is over `within`. */
export interface ExportsRecord extends RecordGrounds {
  kind: 'exports'
  months: Record<string, number>
  within: number
}

/** The first week with a stopped line of a maker holds a day from `from` to `until`. */
export interface FirstStopRecord extends RecordGrounds {
  kind: 'firstStop'
  automaker: string
  from: IsoDate
  until: IsoDate
}

/** A maker lost from `low` to `high` vehicles from the week of `from`, else the start, to that of `until`. */
export interface VehiclesLostRecord extends RecordGrounds {
  kind: 'vehiclesLost'
  automaker: string
  from?: IsoDate
  until: IsoDate
  low: number
  high: number
}

/** Something that happened, against which draws are held (section 8). */
export type PastRecord = ExportsRecord | FirstStopRecord | VehiclesLostRecord

/** The scenario that is taken for what happened. */
export interface History {
  events?: Record<string, boolean>
  dates?: Record<string, IsoDate>
}

export const parameterIds = [
  'phaseWeeks',
  'transitWeeks',
  'coverScale',
  'rampPerWeek',
  'rampCap',
  'headroom',
  'timeToRecoverWeeks',
  'lineStopShare',
  'dealerStockWeeks',
  'dealerRebuild',
  'newPriceResponse',
  'priceThreshold',
  'usedToNewRatio',
  'priceSpike',
  'magnetPriceUsdPerKg',
  'passThrough',
  'vehiclePriceUsd',
  'cpiWeightNew',
  'cpiWeightUsed',
  'referenceShockBp',
  'airWeeks',
  'expediteBelow',
  'coverSpread',
  'restExposure',
] as const

export type ParameterId = (typeof parameterIds)[number]

export interface Parameter extends RangedNumber {
  id: ParameterId
  unit: string
  label: string
  /** One or two sentences: what it does in the model. */
  text?: string
  /** Heading under which it stands on the page. */
  group?: string
}

/** A named set of choices, offered for loading. */
export interface Preset extends Named {
  scenario: PresetScenario
}

export interface PresetScenario {
  asOf?: IsoDate
  /** Weeks that count as ahead; absent is the dataset's. */
  horizonWeeks?: number
  events?: Record<string, boolean>
  dates?: Record<string, IsoDate>
  overrides?: Record<string, string>
  parameters?: Partial<Record<ParameterId, number>>
}

/** A past shortage of vehicles against which the price rule is held (section 7). */
export interface PastShock extends Named {
  role: 'fitted' | 'null case' | 'held out'
  /** Share (0 to 1) of dealer stock that was gone. */
  depletion: RangedNumber
  /** New-vehicle price change that was observed, as a share (0.118 is 11.8%). */
  observed: RangedNumber
}

/** One of the two capitals. */
export type Capital = Exclude<Side, 'both'>

/** From a date on, a measure stands at a level, until a date, or until the next step in force. */
export interface CardStep extends Grounds {
  date: IsoDate
  /** First day on which it no longer holds. */
  until?: IsoDate | null
  /** In a word or two, such as `145%`; null ends the measure. */
  level: string | null
  /** Id of the event that brings it: the step is there only while the event is on, and moves with it. */
  event?: string
  /** Ids of events that must be on as well. */
  needs?: string[]
}

/** A measure that one side can hold against the other. */
export interface Card extends Named {
  side: Capital
  /** By date; of two on one day the later in the list holds. */
  steps: CardStep[]
}

/** Where the two capitals tell the same events differently, each with a preset that tells them its way. */
export interface RivalAccounts {
  /** Paragraph of the document (1 to 9). */
  paragraph: number
  question: string
  sides: { side: Capital; presetId: string; claim: string }[]
}

export interface Dataset {
  schemaVersion: 2
  title: string
  /** Who the makers are, and how that is known. */
  makersNote?: string
  /** Ids of the presets with which the page opens, and against which it counts changes; absent: one that it makes itself. */
  openingPreset?: string
  referencePreset?: string
  calendar: Calendar
  /** The date on which the page opens. */
  defaultAsOf: IsoDate
  /** The last day up to which events were recorded. */
  dataThrough: IsoDate
  /** How far ahead the figures look, unless the scenario says otherwise. */
  horizonWeeks: number
  stressState: string
  initialState: string
  /** Upstream to downstream; the last two are `component` and `automaker`. */
  stages: Stage[]
  nodes: NetworkNode[]
  links: Link[]
  materials: Named[]
  destinations: Named[]
  lanes: Lane[]
  licenseStates: LicenseState[]
  components: ComponentClass[]
  automakers: Automaker[]
  events: TradeEvent[]
  parameters: Parameter[]
  history?: History
  records?: PastRecord[]
  sources?: Source[]
  presets?: Preset[]
  pastShocks?: PastShock[]
  /** U.S. value added by a vehicle built in the United States, in USD. */
  valueAddedPerVehicleUsd?: Quantity
  cards?: Card[]
  rivalAccounts?: RivalAccounts
}

/** The plain number of a quantity. */
export function numberOf(quantity: Quantity): number {
  return typeof quantity === 'number' ? quantity : quantity.value
}
