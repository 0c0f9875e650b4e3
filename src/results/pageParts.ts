// The parts of the dashboard that one can be led to: the page marks them, the palette and the questions lead there.

export const pageParts = [
  { id: 'bottom-line', title: 'Bottom line', words: 'answer sentence summary top' },
  { id: 'figures', title: 'Headline figures', words: 'numbers supply line stop vehicles inflation exposure' },
  { id: 'events', title: 'Events and as-of date', words: 'switches timeline levers play date' },
  { id: 'flows', title: 'Magnet flows', words: 'picture sankey chain tonnes' },
  { id: 'licenses', title: 'License board', words: 'lanes states export license' },
  { id: 'paths', title: 'Paths', words: 'week by week output cover price charts lines' },
  { id: 'ranges', title: 'Ranges', words: 'uncertainty draws how sure' },
  { id: 'why', title: 'Why it moved', words: 'contributions tornado threshold what matters most' },
  { id: 'measures', title: 'What to do about it', words: 'stock buffer levers second source transit' },
  { id: 'assumptions', title: 'Assumptions', words: 'sliders parameters' },
  { id: 'cards', title: 'Who holds which card', words: 'tariffs measures washington beijing' },
  { id: 'distress', title: 'Economic distress', words: 'value added volatility' },
  { id: 'accounts', title: 'Rival accounts', words: 'who broke the geneva deal' },
  { id: 'exports', title: 'Check against observed exports', words: 'customs data backtest reality' },
  { id: 'health', title: 'The model’s own checks', words: 'health rules' },
] as const

export type PagePart = (typeof pageParts)[number]['id']

/** Title of a part of the dashboard. */
export function partTitle(part: PagePart): string {
  return pageParts.find(({ id }) => id === part)!.title
}

/** Selector of a part's element, which the page marks with `data-part`. */
export function partSelector(part: string): string {
  return `[data-part="${part}"]`
}
