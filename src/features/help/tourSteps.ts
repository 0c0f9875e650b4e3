// The stops of the tour: about seven seconds each.
import type { DriveStep } from 'driver.js'
import { joinSentences } from '../../format/sentences'
import { partSelector } from '../../results/pageParts'
import { t } from '../../texts/translate'
import { aboutDocument } from '../../words/aboutDocument'

interface Stop {
  /** Parts of the page, marked by `data-part`: the first that is in sight is pointed to. */
  parts: string[]
  title: string
  text: string
}

const stops: Stop[] = [
  {
    parts: ['bottom-line'],
    title: t('The answer, in words'),
    text: t(
      'What could follow from all the switches below, in a sentence or two. It is illustrative, and changes with every switch.',
    ),
  },
  {
    parts: ['figures'],
    title: t('Any number says where it comes from'),
    text: t('Press one for its formula, its inputs and sources, and a sentence to say it in.'),
  },
  {
    parts: ['events'],
    title: t('The switches'),
    text: joinSentences(
      t('Turn an event off or on, or move the as-of date. The whole page answers at once.'),
      aboutDocument,
    ),
  },
  {
    parts: ['flows'],
    title: t('The flow picture'),
    text: t(
      'Width is tonnes a year, color and pattern the license; pale does not get through. Press a flow to follow it.',
    ),
  },
  {
    parts: ['licenses'],
    title: t('The license board'),
    text: t('Set one lane by hand, to see who hangs on it.'),
  },
  {
    parts: ['compare', 'more'],
    title: t('Pin and compare'),
    text: t('Pin the scenario, by P or in the menu. Change something, and Compare lists what differs.'),
  },
  {
    parts: ['share'],
    title: t('Present and share'),
    text: t(
      'Present shows a room one idea at a time. Share hands out links, pictures, slides and data. A question mark finds the rest.',
    ),
  },
]

export function tourSteps(): DriveStep[] {
  return stops.map(({ parts, title, text }) => {
    const found = parts
      .map((part) => document.querySelector(partSelector(part)))
      .find((element) => element && inSight(element))
    return {
      ...(found ? { element: found } : {}),
      popover: { title, description: text, side: 'bottom', align: 'start' },
    }
  })
}

/** Whether an element is laid out at all: on a phone some actions stand in a menu instead. */
function inSight(element: Element): boolean {
  return element.getClientRects().length > 0
}
