// What levers of one's own must fulfill on a dataset: targets and nodes that are there, sizes within their limits.
import { breachOf, type LeverSizeKind, leverBounds } from '../model/bounds'
import type { Dataset } from '../model/dataset'
import { type Measures, shiftOrigins, splitShift } from '../model/measures'
import { type Path, quote, type Report } from './faults'
import { checkKnown, idsOf } from './referenceRules'

/** Reports measures that the dataset cannot take. `at` is where they stand in their file. */
export function checkMeasures(dataset: Dataset, measures: Measures, at: Path, report: Report): void {
  const { cover = {}, shift = {}, evenStock = {}, transitWeeks = 0 } = measures
  for (const [target, weeks] of Object.entries(cover)) {
    const path = [...at, 'cover', target]
    checkTarget(dataset, target, path, report)
    checkSize('cover', weeks, path, report)
  }
  const origins = idsOf(Object.keys(shift).length > 0 ? shiftOrigins(dataset) : [])
  for (const [key, share] of Object.entries(shift)) {
    const path = [...at, 'shift', key]
    checkShift(dataset, key, origins, path, report)
    checkSize('shift', share, path, report)
  }
  const makers = idsOf(dataset.automakers)
  for (const [maker, share] of Object.entries(evenStock)) {
    const path = [...at, 'evenStock', maker]
    if (maker !== '*') checkKnown(maker, makers, 'automaker', path, report)
    checkSize('even', share, path, report)
  }
  checkSize('transit', transitWeeks, [...at, 'transitWeeks'], report)
}

function checkShift(
  dataset: Dataset,
  key: string,
  origins: ReadonlySet<string> | undefined,
  path: Path,
  report: Report,
): void {
  if (!key.includes('>')) {
    report(path, 'must be of the form maker/class>node')
    return
  }
  const { target, to } = splitShift(key)
  checkTarget(dataset, target, path, report)
  checkKnown(to, origins, 'node that could be bought from instead', path, report)
}

function checkTarget({ automakers, components }: Dataset, target: string, path: Path, report: Report): void {
  const [maker = '', component, ...rest] = target.split('/')
  if (component === undefined || rest.length > 0) {
    report(path, `${quote(target)} must be of the form maker/class, with * for all makers or all classes`)
    return
  }
  if (maker !== '*') checkKnown(maker, idsOf(automakers), 'automaker', path, report)
  if (component !== '*') checkKnown(component, idsOf(components), 'component class', path, report)
}

function checkSize(lever: LeverSizeKind, size: number, path: Path, report: Report): void {
  const { least, most } = leverBounds(lever)
  if (breachOf(size, leverBounds(lever))) report(path, `must be from ${least} to ${most}, is ${size}`)
}
