// What is kept of a result with a saved scenario, and what moved since: by the data, and by what the page shows.
import type { SavedScenario, Snapshot } from '../../data/savedSchema'
import type { Dataset } from '../../model/dataset'
import type { Scenario } from '../../model/scenario'
import { modelVersion } from '../../model/version'
import type { Evaluated } from '../case'
import { fingerprint } from '../fingerprint'
import { listScenarioChanges, type ScenarioChange } from '../scenarioChanges'
import { type DataChange, listDataChanges } from './dataChanges'
import { keptEvents, numberInputs } from './inputs'
import { evaluateWorld, type Values, valuesOf, type World } from './world'

/** What is kept of a state, under its finding. */
export function keepSnapshot({ dataset, scenario, outcome }: Evaluated, finding: string): Snapshot {
  const world = { dataset, scenario }
  return {
    modelVersion,
    dataset: fingerprint(dataset),
    asOf: scenario.asOf,
    finding,
    figures: valuesOf(dataset, outcome),
    inputs: {
      numbers: Object.fromEntries(numberInputs(world).map(({ id, value }) => [id, value])),
      events: keptEvents(world),
    },
  }
}

/** What the data did to a saved scenario. */
export interface DataMoves {
  dataset: Dataset
  /** The figures as they were kept. */
  kept: Values
  now: Values
  /** Today's data with every change taken back. */
  before: Values
  changes: DataChange[]
  /** Today's data with each of the changes taken back alone, in their order; as it is where one cannot be. */
  without: Values[]
  /** Versions of the model, then and now. */
  model: { before: string; now: string }
  /** Whether the dataset is the very one of then. */
  sameDataset: boolean
}

/** Where the page's scenario departs from a saved one, and the figures of both on today's data. */
export interface ChoiceMoves {
  dataset: Dataset
  saved: Values
  page: Values
  changes: ScenarioChange[]
}

export interface SavedComparison {
  /** Moment of saving, ISO 8601. */
  savedAt: string
  data: DataMoves
  choices: ChoiceMoves
}

/** Holds a saved record, whose scenario stands on today's data, against that data and against the page's scenario. */
export function compareSaved(
  dataset: Dataset,
  { savedAt, snapshot }: SavedScenario,
  saved: Scenario,
  page: Scenario,
): SavedComparison {
  return {
    savedAt,
    data: findDataMoves({ dataset, scenario: saved }, snapshot),
    choices: {
      dataset,
      saved: evaluateWorld({ dataset, scenario: saved }),
      page: evaluateWorld({ dataset, scenario: page }),
      changes: listScenarioChanges(dataset, saved, page),
    },
  }
}

function findDataMoves(today: World, kept: Snapshot): DataMoves {
  const now = evaluateWorld(today)
  const changes = listDataChanges(today, kept)
  return {
    dataset: today.dataset,
    kept: kept.figures,
    now,
    before: evaluateWorld(changes.reduce((world, { takeBack }) => takeBack?.(world) ?? world, today)),
    changes,
    without: changes.map(({ takeBack }) => (takeBack ? evaluateWorld(takeBack(today)) : now)),
    model: { before: kept.modelVersion, now: modelVersion },
    sameDataset: kept.dataset === fingerprint(today.dataset),
  }
}

/** Changes that moved a figure the way it went, and those that pulled the other way, the strongest first. */
export interface Causes {
  withIt: DataChange[]
  against: DataChange[]
}

/** What moved the figure of an id. */
export function findCauses({ dataset, kept, now, before, changes, without }: DataMoves, id: string): Causes {
  const valueIn = (values: Values) => values[id] ?? dataset.horizonWeeks
  const direction = Math.sign(valueIn(now) - valueIn(kept))
  const effects = without.map((values) => valueIn(now) - valueIn(values))
  const strongest = [...changes.keys()]
    .filter((i) => Math.abs(effects[i]!) > 1e-9)
    .sort((a, b) => Math.abs(effects[b]!) - Math.abs(effects[a]!))
  const withIt = strongest.filter((i) => direction === 0 || Math.sign(effects[i]!) === direction)
  const against = strongest.filter((i) => !withIt.includes(i))
  // Changes that move it together only are a cause together.
  const together = strongest.length === 0 && valueIn(before) !== valueIn(now)
  const pick = (indices: number[]) => indices.map((i) => changes[i]!)
  return { withIt: together ? changes : pick(withIt), against: pick(against) }
}
