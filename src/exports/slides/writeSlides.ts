// The slides: a PowerPoint file with native tables and charts that can be edited, each with its finding as title.
import type { SensitivityRow } from '../../model/sensitivity'
import { t } from '../../texts/translate'
import type { Handout } from '../handout'
import { ExportError, loadLibrary } from '../loadLibrary'
import { addAssumptions } from './addAssumptions'
import { addExposure } from './addExposure'
import { addFlows, type SlidePicture } from './addFlows'
import { addBottomLine, addOpening } from './addOpening'
import { addOutput, addPrices } from './addPaths'
import { addSources } from './addSources'
import { preparePresentation } from './frame'
import type { LineLook, Presentation } from './look'
import { mendPackage } from './mendPackage'

const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/**
 * The slides as a .pptx file; `sensitivity` is that of the handout's scenario. Without a picture of the flows, a native table of their stages stands in its place.
 * Loads the library that writes it; fails with `ExportError` where it cannot be had.
 */
export async function writeSlides(
  handout: Handout,
  sensitivity: readonly SensitivityRow[],
  flowPicture: SlidePicture | null,
): Promise<Blob> {
  const { default: PptxGenJS } = await loadLibrary('PowerPoint', () => import('pptxgenjs'))
  const presentation = new PptxGenJS()
  const looks = fillPresentation(presentation, handout, sensitivity, flowPicture)
  const bytes = await presentation.write({ outputType: 'uint8array' })
  if (!(bytes instanceof Uint8Array)) throw new ExportError(t('The slides could not be written. Try again.'))
  return new Blob([mendPackage(bytes, looks)], { type: mediaType })
}

/** Adds all slides; gives the looks of the lines by the names of their series. */
function fillPresentation(
  presentation: Presentation,
  handout: Handout,
  sensitivity: readonly SensitivityRow[],
  flowPicture: SlidePicture | null,
): Map<string, LineLook> {
  preparePresentation(presentation, handout)
  addOpening(presentation, handout)
  addBottomLine(presentation, handout)
  addFlows(presentation, handout, flowPicture)
  addExposure(presentation, handout)
  const lines = [...addOutput(presentation, handout), ...addPrices(presentation, handout)]
  addAssumptions(presentation, handout, sensitivity)
  addSources(presentation, handout)
  return new Map(lines.map(({ name, look }) => [name, look]))
}
