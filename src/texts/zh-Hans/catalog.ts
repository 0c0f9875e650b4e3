// Simplified Chinese: one file of texts for each part of the house, as one catalog.
import app from './app.json'
import briefing from './briefing.json'
import dataset from './dataset.json'
import figures from './figures.json'
import flow from './flow.json'
import handout from './handout.json'
import method from './method.json'
import panels from './panels.json'
import results from './results.json'
import room from './room.json'

export const catalog: Readonly<Record<string, string>> = {
  ...dataset,
  ...app,
  ...flow,
  ...panels,
  ...results,
  ...figures,
  ...briefing,
  ...room,
  ...handout,
  ...method,
}
