// All tables that are handed out, from what was chosen to what follows and what it rests on.
import type { Handout } from '../handout'
import { assumptionsTable, sourcesTable } from './assumptionsTable'
import { flowsTable } from './flowsTable'
import { headlineTable, rangeTables } from './headlineTable'
import { changesTable, eventsTable, licensesTable } from './licensesTable'
import { makersTable } from './makersTable'
import { bandTables, pathsTable } from './pathsTable'
import { recordTables, standingTable } from './standingTables'
import type { Table } from './table'

/** The tables of a handout; those of ranges only where ranges are known. */
export function listTables(handout: Handout): Table[] {
  return [
    headlineTable(handout),
    makersTable(handout),
    ...rangeTables(handout),
    standingTable(handout),
    ...recordTables(handout),
    flowsTable(handout),
    licensesTable(handout),
    eventsTable(handout),
    changesTable(handout),
    pathsTable(handout),
    ...bandTables(handout),
    assumptionsTable(handout),
    sourcesTable(handout),
  ]
}
