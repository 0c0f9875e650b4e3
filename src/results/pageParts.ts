// The views of the dashboard and the parts that one can be led to: the page marks them, the palette and the questions lead there.
import type { Tab } from '../state/choices'
import { t, type Written } from '../texts/translate'

/** Names of the views under the headline figures, in the order of their tabs. */
export const tabNames: Record<Tab, Written> = {
  flows: t('Flows', {}, 'name of a view'),
  lines: t('Lines', {}, 'name of a view: production lines'),
  why: t('Why', {}, 'name of a view'),
  todo: t('What to do', {}, 'name of a view'),
  assumptions: t('Assumptions', {}, 'name of a view'),
  evidence: t('Evidence', {}, 'name of a view'),
}

interface Part {
  id: string
  title: Written
  /** Other words by which it is looked for. */
  words: string
  /** The view that it stands in; null for what is in sight in each. */
  tab: Tab | null
}

export const pageParts = [
  { id: 'bottom-line', tab: null, title: t('Bottom line'), words: t('answer sentence summary top') },
  {
    id: 'figures',
    tab: null,
    title: t('Headline figures'),
    words: t('numbers supply line stop vehicles inflation exposure'),
  },
  { id: 'events', tab: null, title: t('Events and as-of date'), words: t('switches timeline levers play date') },
  { id: 'flows', tab: 'flows', title: t('Magnet flows'), words: t('picture sankey chain tonnes') },
  { id: 'licenses', tab: 'flows', title: t('License board'), words: t('lanes states export license') },
  { id: 'paths', tab: 'lines', title: t('Paths'), words: t('week by week output cover price charts lines') },
  { id: 'ranges', tab: 'lines', title: t('Ranges'), words: t('uncertainty draws how sure') },
  { id: 'why', tab: 'why', title: t('Why it moved'), words: t('contributions tornado threshold what matters most') },
  {
    id: 'measures',
    tab: 'todo',
    title: t('What to do about it'),
    words: t('stock buffer levers second source transit'),
  },
  { id: 'assumptions', tab: 'assumptions', title: t('Assumptions'), words: t('sliders parameters') },
  {
    id: 'record',
    tab: 'evidence',
    title: t('The record'),
    words: t('what happened draws in keeping history matching evidence'),
  },
  {
    id: 'exports',
    tab: 'evidence',
    title: t('Check against observed exports'),
    words: t('customs data backtest reality'),
  },
  { id: 'cards', tab: 'evidence', title: t('Who holds which card'), words: t('tariffs measures washington beijing') },
  { id: 'accounts', tab: 'evidence', title: t('Rival accounts'), words: t('who broke the geneva deal') },
  { id: 'distress', tab: 'evidence', title: t('Economic distress'), words: t('value added volatility') },
  { id: 'health', tab: 'evidence', title: t('The model’s own checks'), words: t('health rules') },
] as const satisfies readonly Part[]

export type PagePart = (typeof pageParts)[number]['id']

/** Title of a part of the dashboard. */
export function partTitle(part: PagePart): Written {
  return partOf(part).title
}

/** What to look at so that a part is on the page: its view, or any where it stands in each. */
export function viewOfPart(part: PagePart): { page: 'dashboard'; figure: null; tab?: Tab } {
  const { tab } = partOf(part)
  return tab === null ? { page: 'dashboard', figure: null } : { page: 'dashboard', figure: null, tab }
}

/** The part that a name stands for, such as that of an anchor; null for none. */
export function findPart(name: string): PagePart | null {
  return pageParts.find(({ id }) => id === name)?.id ?? null
}

/** Selector of a part's element, which the page marks with `data-part`. */
export function partSelector(part: string): string {
  return `[data-part="${part}"]`
}

function partOf(part: PagePart) {
  return pageParts.find(({ id }) => id === part)!
}
