// The parts of the dashboard that one can be led to: the page marks them, the palette and the questions lead there.
import { t, type Written } from '../texts/translate'

export const pageParts = [
  { id: 'bottom-line', title: t('Bottom line'), words: t('answer sentence summary top') },
  { id: 'figures', title: t('Headline figures'), words: t('numbers supply line stop vehicles inflation exposure') },
  { id: 'events', title: t('Events and as-of date'), words: t('switches timeline levers play date') },
  { id: 'flows', title: t('Magnet flows'), words: t('picture sankey chain tonnes') },
  { id: 'licenses', title: t('License board'), words: t('lanes states export license') },
  { id: 'paths', title: t('Paths'), words: t('week by week output cover price charts lines') },
  { id: 'ranges', title: t('Ranges'), words: t('uncertainty draws how sure') },
  { id: 'why', title: t('Why it moved'), words: t('contributions tornado threshold what matters most') },
  { id: 'measures', title: t('What to do about it'), words: t('stock buffer levers second source transit') },
  { id: 'assumptions', title: t('Assumptions'), words: t('sliders parameters') },
  { id: 'cards', title: t('Who holds which card'), words: t('tariffs measures washington beijing') },
  { id: 'distress', title: t('Economic distress'), words: t('value added volatility') },
  { id: 'accounts', title: t('Rival accounts'), words: t('who broke the geneva deal') },
  { id: 'record', title: t('The record'), words: t('what happened draws in keeping history matching evidence') },
  { id: 'exports', title: t('Check against observed exports'), words: t('customs data backtest reality') },
  { id: 'health', title: t('The model’s own checks'), words: t('health rules') },
] as const

export type PagePart = (typeof pageParts)[number]['id']

/** Title of a part of the dashboard. */
export function partTitle(part: PagePart): Written {
  return pageParts.find(({ id }) => id === part)!.title
}

/** Selector of a part's element, which the page marks with `data-part`. */
export function partSelector(part: string): string {
  return `[data-part="${part}"]`
}
