// Departures in a link that the dataset does not know or the model would refuse.
import { describe, expect, test } from 'vitest'
import { openingChoices } from '../../src/state/choices'
import { decode } from '../../src/state/urlCodec'
import { choicesWith, dataset } from './fixture'

const left = '; that part was left out.'
const opening = openingChoices(dataset)

describe('a scenario in a link: what is broken is named, the rest kept', () => {
  test.each([
    [
      'unknown event',
      'v=2&on=gone,talks-falter',
      [`The link switches "gone", which is not an event here${left}`],
      choicesWith({ events: { 'talks-falter': true } }),
    ],
    [
      'event on and off',
      'v=2&on=talks-falter&off=talks-falter',
      [`The link names "talks-falter" a second time, under "off"${left}`],
      choicesWith({ events: { 'talks-falter': true } }),
    ],
    [
      'fixed date',
      'v=2&date=geneva-truce:2025-07-01,talks-falter:2025-10-09',
      [`The link moves "geneva-truce", whose date is fixed${left}`],
      choicesWith({ dates: { 'talks-falter': '2025-10-09' } }),
    ],
    [
      'impossible date',
      'v=2&asof=2025-02-30&date=talks-falter:soon',
      [
        `The link looks from "2025-02-30", which is not a date${left}`,
        `The link moves "talks-falter" to "soon", which is not a date${left}`,
      ],
      opening,
    ],
    [
      'date outside the calendar',
      'v=2&asof=2031-01-01&date=talks-falter:2024-12-31',
      [
        `The link looks from "2031-01-01", outside the calendar (2025-01-06 to 2028-12-31)${left}`,
        `The link moves "talks-falter" to "2024-12-31", outside the calendar (2025-01-06 to 2028-12-31)${left}`,
      ],
      opening,
    ],
    [
      'unknown lane and state',
      'v=2&lane=moon:open,heavy-magnets/gm-suppliers:closed,light-magnets/gm-suppliers:open',
      [
        `The link sets "moon", which is not a lane here${left}`,
        `The link sets "heavy-magnets/gm-suppliers" to "closed", which is not a license state here${left}`,
      ],
      choicesWith({ overrides: { 'light-magnets/gm-suppliers': 'open' } }),
    ],
    [
      'numbers that are finite and too large, or too small to divide by',
      'v=2&set=phaseWeeks:10000000,transitWeeks:520.5,priceSpike:1e308,vehiclePriceUsd:1e-9,airWeeks:520',
      [
        `The link sets "phaseWeeks" to 10000000, and it must be from 0 to 520${left}`,
        `The link sets "transitWeeks" to 520.5, and it must be from 0 to 520${left}`,
        `The link sets "priceSpike" to 1e+308, and it must be from 0 to 1,000${left}`,
        `The link sets "vehiclePriceUsd" to 1e-9, and it must be from 0.001 to 1,000,000,000${left}`,
      ],
      choicesWith({ parameters: { airWeeks: 520 } }),
    ],
    [
      'impossible numbers',
      'v=2&set=coverScale:much,headroom:-1,dealerStockWeeks:0,rampCap:Infinity,luck:1,phaseWeeks:0',
      [
        `The link sets "coverScale" to something that is not a number${left}`,
        `The link sets "headroom" to -1, and it cannot be negative${left}`,
        `The link sets "dealerStockWeeks" to 0, and it must be more than 0${left}`,
        `The link sets "rampCap" to something that is not a number${left}`,
        `The link sets "luck", which is not an assumption here${left}`,
      ],
      choicesWith({ parameters: { phaseWeeks: 0 } }),
    ],
    [
      'unknown targets, nodes and measures',
      'v=2&own=cover:bmw/*:4,cover:ford:4,cover:ford/*/*:4,cover,luck:1,cover:*/sensors:2,shift:ford/*:0.1,' +
        'shift:ford/seats>magnet-jp:0.1,shift:ford/*>magnet-cn:0.1,shift:ford/*>ford:0.1,shift:*/*>magnet-jp:0.1',
      [
        `The link adds cover to "bmw/*", which is not a maker and a class here${left}`,
        `The link adds cover to "ford", which is not a maker and a class here${left}`,
        `The link adds cover to "ford/*/*", which is not a maker and a class here${left}`,
        `The link takes "cover", which is not a measure here${left}`,
        `The link takes "luck:1", which is not a measure here${left}`,
        `The link shifts "ford/*", which does not name a maker and a class here${left}`,
        `The link shifts "ford/seats>magnet-jp", which does not name a maker and a class here${left}`,
        `The link shifts "ford/*>magnet-cn", which does not name a node here that could be bought from${left}`,
        `The link shifts "ford/*>ford", which does not name a node here that could be bought from${left}`,
      ],
      choicesWith({ measures: { cover: { '*/sensors': 2 }, shift: { '*/*>magnet-jp': 0.1 } } }),
    ],
    [
      'impossible sizes of measures, and measures named twice',
      'v=2&own=cover:ford/*:105,cover:gm/*:much,cover:*/*:-1,shift:*/*>magnet-jp:1.1,transit:53,cover:gm/*:3,transit:1,' +
        'cover:ford/brakes:104,shift:gm/*>magnet-us:1,cover:gm/brakes:1:2',
      [
        `The link names "cover:gm/*" a second time, under "own"${left}`,
        `The link names "transit" a second time, under "own"${left}`,
        `The link adds cover to "ford/*" by 105, and it must be from 0 to 104${left}`,
        `The link adds cover to "gm/*" by something that is not a number${left}`,
        `The link adds cover to "*/*" by -1, and it must be from 0 to 104${left}`,
        `The link shifts "*/*>magnet-jp" by 1.1, and it must be from 0 to 1${left}`,
        `The link shortens transit by 53, and it must be from 0 to 52${left}`,
        `The link adds cover to "gm/brakes" by something that is not a number${left}`,
      ],
      choicesWith({ measures: { cover: { 'ford/brakes': 104 }, shift: { 'gm/*>magnet-us': 1 } } }),
    ],
    ['measures of no size, or back to the preset', 'v=2&own=cover:ford/*:0,cover:gm/*:default,transit:0', [], opening],
  ])('%s', (_, link, problems, choices) => {
    expect(decode(dataset, link)).toEqual({ choices, problems, migrated: false })
  })
})
