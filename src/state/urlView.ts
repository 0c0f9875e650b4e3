// What is looked at, in a link: the page, what is picked in the flow picture, what is open and what is compared.
import { bounds, breachOf } from '../model/bounds'
import { isIsoDate } from '../model/calendar'
import type { AddedEvent, Dataset } from '../model/dataset'
import { indicatorsOf, indicatorToday } from '../model/indicators'
import { outlooks } from '../model/scenario'
import { t } from '../texts/translate'
import { drawCounts, embeds, emptyView, pages, tabs, type View } from './choices'
import { isOneOf, quote } from './scenarioFaults'
import type { PartKey } from './urlKeys'
import type { LinkParts, Report } from './urlParts'
import { readNumber, writeText } from './urlText'

const figureName = /^\P{C}{1,200}$/u

/** Puts into `parts` what a view departs in from the one that a fresh page opens with. */
export function writeView(view: View, parts: LinkParts): void {
  // A row for each part of the view, so that none can be forgotten.
  const texts: { [Part in keyof View]: [PartKey, string | null] } = {
    page: ['page', view.page === emptyView.page ? null : view.page],
    tab: ['tab', view.tab === emptyView.tab ? null : view.tab],
    embed: ['embed', view.embed],
    deck: ['deck', view.deck],
    step: ['step', view.step === emptyView.step ? null : String(view.step)],
    maker: ['maker', view.maker],
    component: ['class', view.component],
    trace: ['trace', view.trace.length === 0 ? null : view.trace.join(between)],
    week: ['week', view.week],
    flowTable: ['flows', view.flowTable ? 'table' : null],
    event: ['event', view.event],
    figure: ['figure', view.figure],
    indicator: ['indicator', view.indicator === emptyView.indicator ? null : view.indicator],
    bars: ['bars', view.bars === emptyView.bars ? null : view.bars],
    threshold: ['threshold', view.threshold === null ? null : String(view.threshold)],
    outlook: ['outlook', view.outlook === emptyView.outlook ? null : view.outlook],
    draws: ['draws', view.draws === emptyView.draws ? null : String(view.draws)],
  }
  for (const [key, text] of Object.values(texts)) if (text !== null) parts.set(key, writeText(text))
}

/** The view of a link, whose scenario adds events of its own; what is broken is reported and left out. */
export function readView(dataset: Dataset, added: readonly AddedEvent[], parts: LinkParts, report: Report): View {
  const pick = (key: PartKey, thing: string, isKnown: (text: string) => boolean): string | null => {
    const text = parts.get(key) ?? null
    if (text === null || isKnown(text)) return text
    report((subject) =>
      t("{subject}'s {key} is {text}, which is not {thing} here; that part was left out.", {
        subject,
        key: quote(key),
        text: quote(text),
        thing,
      }),
    )
    return null
  }
  const isIndicator = (id: string) => isOneOf(indicatorsOf(dataset), indicatorToday(id))
  const page = pick('page', t('a page'), (text) => pages.some((name) => name === text))
  const tab = pick('tab', t('a view'), (text) => tabs.some((name) => name === text))
  const outlook = pick('outlook', t('an outlook'), (text) => outlooks.some((name) => name === text))
  const embed = pick('embed', t('a part that can stand alone'), (text) => embeds.some((name) => name === text))
  return {
    page: pages.find((name) => name === page) ?? emptyView.page,
    tab: tabs.find((name) => name === tab) ?? emptyView.tab,
    embed: embeds.find((name) => name === embed) ?? null,
    // Any name goes: which decks there are is known where they are kept.
    deck: pick('deck', t('a deck'), (text) => figureName.test(text)),
    step: numberIn(pick('step', t('a step'), (text) => /^[1-9]\d{0,2}$/.test(text))) ?? emptyView.step,
    maker: pick('maker', t('an automaker'), (id) => isOneOf(dataset.automakers, id)),
    component: pick('class', t('a component class'), (id) => isOneOf(dataset.components, id)),
    trace: readTrace(
      dataset,
      pick('trace', t('a node or link of the flow picture'), (text) => readTrace(dataset, text).length > 0) ?? '',
    ),
    week: pick('week', t('a week, as a date in it or “worst”'), isWeek),
    flowTable: pick('flows', t('a way to show flows'), (text) => text === 'table') !== null,
    event: pick('event', t('an event'), (id) => isOneOf(dataset.events, id) || isOneOf(added, id)),
    // Any name goes: which figures there are is decided where they are shown.
    figure: pick('figure', t('a figure'), (text) => figureName.test(text)),
    indicator: indicatorToday(pick('indicator', t('an indicator'), isIndicator) ?? emptyView.indicator),
    bars: indicatorToday(pick('bars', t('an indicator'), isIndicator) ?? emptyView.bars),
    threshold: numberIn(pick('threshold', thresholdWords(parts.get('threshold')), isThreshold)),
    outlook: outlooks.find((name) => name === outlook) ?? emptyView.outlook,
    draws: numberIn(pick('draws', t('a number of draws'), isDrawCount)) ?? emptyView.draws,
  }
}

/** What cannot be looked at from the as-of date is taken for that, since the date may move. */
function isWeek(text: string): boolean {
  return text === 'worst' || isIsoDate(text)
}

function isThreshold(text: string): boolean {
  return !text.startsWith('-') && breachOf(readNumber(text), bounds.threshold) === null
}

function thresholdWords(text = ''): string {
  const { most } = bounds.threshold
  const isLarge = Number.isFinite(readNumber(text)) && readNumber(text) > most
  return isLarge ? t('a number up to {most, number}', { most }) : t('a number of 0 or more')
}

function isDrawCount(text: string): boolean {
  return drawCounts.some((count) => String(count) === text)
}

function numberIn(text: string | null): number | null {
  return text === null ? null : readNumber(text)
}

/** Stands between the two ends of what is followed. */
const between = '~'

/** The mark that is followed, or both ends; none where an end is not drawn. An id may hold the sign that stands between. */
function readTrace(dataset: Dataset, text: string): string[] {
  if (isDrawn(dataset, text)) return [text]
  const parts = text.split(between)
  for (let count = 1; count < parts.length; count++) {
    const ends = [parts.slice(0, count).join(between), parts.slice(count).join(between)]
    if (ends[0] !== ends[1] && ends.every((end) => isDrawn(dataset, end))) return ends
  }
  return []
}

/** Whether a text names a node or `source>target`; a class of components stands for its nodes, as drawn. */
function isDrawn({ nodes, links }: Dataset, text: string): boolean {
  const namesOf = new Map(nodes.map(({ id, component }) => [id, component === undefined ? [id] : [id, component]]))
  if ([...namesOf.values()].flat().includes(text)) return true
  return links.some(({ source, target }) =>
    namesOf.get(source)?.some((from) => namesOf.get(target)?.some((to) => text === `${from}>${to}`)),
  )
}
