// The page as a briefer uses it: what is switched, set or typed changes the answer, the figures and the address together.
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  address,
  bottomLine,
  chapterSwitch,
  eventRow,
  eventSwitch,
  headline,
  menuEntry,
  openScenarioMenu,
  typeInto,
} from './page'
import { openApp, serveFiles } from './renderApp'

serveFiles()

const suspension = 'China suspends rare-earth shipments'
const talksFalter = 'What if: Talks falter, shipments stop again'
const asOfField = () => screen.getByLabelText('As of')

test('opens with the bottom line, the headline figures and a bare address', async () => {
  await openApp()
  expect(bottomLine()).toHaveTextContent(
    'On central assumptions 66% of normal magnet supply got through on 9 June 2025, and some lines had already stopped. About 19,100 vehicles go unbuilt in a year; without the temporary licenses, 1.6 million.',
  )
  const figures = within(headline())
  expect(figures.getByRole('button', { name: /^Supply getting through: 66%\./ })).toBeVisible()
  expect(figures.getByRole('button', { name: /^Makers with stopped lines: All three since May\./ })).toBeVisible()
  expect(figures.getByRole('button', { name: /^Vehicles unbuilt: 19,100\./ })).toBeVisible()
  expect(figures.getByRole('button', { name: /^Inflation at its peak: / })).toBeVisible()
  for (const maker of ['GM', 'Ford', 'Stellantis']) {
    expect(figures.getByRole('button', { name: new RegExp(`^Exposure of ${maker}: \\d+ of 100`) })).toBeVisible()
  }
  expect(screen.getByText('Illustrative')).toBeVisible()
  expect(address()).toBe('')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

describe('events', () => {
  test('switching the suspension off changes the figures, the sentence and the address', async () => {
    const user = await openApp()
    await user.click(eventSwitch(suspension))
    expect(eventSwitch(suspension)).not.toBeChecked()
    expect(bottomLine()).toHaveTextContent(/100% of normal magnet supply .* on 9 June 2025/)
    expect(within(headline()).getByRole('button', { name: /^Supply getting through: 100%\./ })).toBeVisible()
    expect(address()).toBe('?v=2&off=shipments-suspended')
  })

  test('a change is spoken once the hand rests', async () => {
    const user = await openApp()
    await user.click(eventSwitch(suspension))
    const spoken = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
    await waitFor(() => expect(spoken().join()).toContain('100% of normal magnet supply'))
  })

  test('a switch that changes nothing says why', async () => {
    const user = await openApp()
    const curbs = eventRow('U.S. curbs on chip-design software')
    expect(curbs).toHaveTextContent(/already suspended since 13 May/)
    await user.click(within(curbs).getByRole('button', { name: 'U.S. curbs on chip-design software' }))
    expect(curbs).toHaveTextContent(/Changes nothing: suspended on .+ by “U.S. order against Huawei AI chips”/)
    await user.click(screen.getByRole('button', { name: 'The document · 3 more without effect on licenses' }))
    expect(eventRow('U.S. tariffs on Chinese goods')).toHaveTextContent('no effect on licenses')
  })

  test('stand in date order, with the as-of line between past and future', async () => {
    await openApp()
    const rows = within(screen.getByRole('region', { name: 'Events in date order' })).getAllByRole('listitem')
    const dates = rows.map((row) => row.querySelector('time')?.dateTime ?? row.textContent ?? '')
    const place = dates.indexOf('As-of date')
    expect(dates[place - 1]).toBe('2025-06-06')
    expect(dates[place + 1]).toBe('2025-08-11')
    const dated = dates.filter((date) => date.startsWith('20'))
    expect(dated).toHaveLength(10)
    expect(dated).toEqual([...dated].sort())
  })

  test('group switches turn whole chapters on and off, and say when only some are on', async () => {
    const user = await openApp()
    expect(chapterSwitch('The document')).toHaveAttribute('aria-pressed', 'true')
    expect(chapterSwitch('What if')).toHaveAttribute('aria-pressed', 'false')
    expect(chapterSwitch('Since the document')).toHaveAttribute('aria-pressed', 'false')

    await user.click(chapterSwitch('The document'))
    expect(eventSwitch(suspension)).not.toBeChecked()
    expect(eventSwitch('Trump-Xi call')).not.toBeChecked()
    expect(bottomLine()).toHaveTextContent('100% of normal magnet supply')

    await user.click(eventSwitch(suspension))
    expect(chapterSwitch('The document')).toHaveAttribute('aria-pressed', 'mixed')
    expect(chapterSwitch('The document')).toHaveTextContent(/1( of |\/)\d+/)

    await user.click(chapterSwitch('The document'))
    expect(eventSwitch('Trump-Xi call')).toBeChecked()
    expect(address()).toBe('')
  })

  test('a hypothetical event is moved by a typed date, and back', async () => {
    const user = await openApp('?v=2&preset=talks-falter')
    await user.click(screen.getByRole('button', { name: talksFalter }))
    const field = screen.getByLabelText('Date (assumed, can be moved)')
    await typeInto(user, field, '2025-10-09')
    expect(address()).toContain('date=talks-falter:2025-10-09')
    expect(eventRow(talksFalter).querySelector('time')).toHaveAttribute('datetime', '2025-10-09')
    await user.click(screen.getByRole('button', { name: 'Back to 2025-08-11' }))
    expect(address()).not.toContain('date=')
    expect(field).toHaveValue('2025-08-11')
  })

  test('a hypothetical event is moved by keys, a week at a time; another has no handle', async () => {
    const user = await openApp('?v=2&preset=talks-falter')
    screen.getByRole('slider', { name: `Date of “${talksFalter}”` }).focus()
    await user.keyboard('{ArrowRight}')
    expect(address()).toContain('date=talks-falter:2025-08-18')
    expect(screen.queryByRole('slider', { name: `Date of “${suspension}”` })).not.toBeInTheDocument()
  })

  test('opening an event shows what the document says, both accounts and how its date is known', async () => {
    const user = await openApp()
    const title = screen.getByRole('button', { name: 'Geneva tariff truce' })
    await user.click(title)
    expect(title).toHaveAttribute('aria-expanded', 'true')
    const row = within(eventRow('Geneva tariff truce'))
    expect(row.getByRole('heading', { name: /^The document, paragraph \d$/ })).toBeVisible()
    expect(row.getByRole('heading', { name: 'Effect on licenses' })).toBeVisible()
    expect(row.getByRole('heading', { name: 'How the date is known' })).toBeVisible()
    expect(row.queryByLabelText('Date (assumed, can be moved)')).not.toBeInTheDocument()
    expect(address()).toContain('event=geneva-truce')
    await user.click(title)
    expect(title).toHaveAttribute('aria-expanded', 'false')
    expect(address()).toBe('')
  })
})

describe('the as-of date', () => {
  test('is typed', async () => {
    const user = await openApp()
    await typeInto(user, asOfField(), '2025-09-01')
    expect(bottomLine()).toHaveTextContent('96% of normal magnet supply got through on 1 September 2025')
    expect(address()).toBe('?v=2&asof=2025-09-01')
  })

  test('outside the calendar is refused and marked, and changes nothing', async () => {
    const user = await openApp()
    await typeInto(user, asOfField(), '2031-01-01')
    expect(asOfField()).toHaveAttribute('aria-invalid', 'true')
    expect(screen.getByRole('alert')).toHaveTextContent('not from 6 Jan 2025 to 31 Dec 2028')
    expect(bottomLine()).toHaveTextContent('on 9 June 2025')
    expect(address()).toBe('')
    await user.tab()
    expect(asOfField()).toHaveValue('2025-06-09')
  })

  test('moves by keys and stays in the calendar', async () => {
    const user = await openApp()
    screen.getByRole('slider', { name: 'As-of date' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(asOfField()).toHaveValue('2025-06-16')
    await user.keyboard('{Home}{ArrowLeft}')
    expect(asOfField()).toHaveValue('2025-01-06')
    await user.keyboard('{End}{PageUp}')
    expect(asOfField()).toHaveValue('2028-12-31')
  })
})

describe('what lies ahead', () => {
  const horizon = () => screen.getByRole('combobox', { name: 'Horizon' })
  const outlook = (name: string) => screen.getByRole('radio', { name })
  const vehicles = () => within(headline()).getByRole('button', { name: /^Vehicles unbuilt: / })
  const undo = () => screen.getByRole('button', { name: 'Undo' })

  test('is counted over the weeks that are chosen: tiles, sentence and address follow, as one step of undo', async () => {
    const user = await openApp('?v=2&asof=2025-05-26&outlook=held')
    expect(vehicles()).toHaveAccessibleName(/: 2\.4 M\./)
    await user.selectOptions(horizon(), '13 weeks')
    expect(address()).toBe('?v=2&asof=2025-05-26&horizon=13&outlook=held')
    // Thirteen weeks from Monday, 26 May 2025, on.
    expect(screen.getByRole('heading', { name: /^Next 13 weeks/ })).toHaveTextContent('to 24 August 2025')
    expect(vehicles()).toHaveAccessibleName(/: 444,900\./)
    expect(bottomLine()).toHaveTextContent('about 444,900 vehicles go unbuilt in 13 weeks')
    await user.click(undo())
    expect(horizon()).toHaveDisplayValue('52 weeks')
    expect(address()).toBe('?v=2&asof=2025-05-26&outlook=held')
  })

  test('is read in the outlook that is chosen, which is a way of looking and no change to undo', async () => {
    const user = await openApp('?v=2&preset=talks-falter')
    expect(vehicles()).toHaveAccessibleName(/: 1\.6 M\./)
    expect(bottomLine()).toHaveTextContent('about 1.6 million vehicles go unbuilt in a year; without that, 19,100')
    await user.click(outlook('licenses freeze as on 9 June'))
    expect(address()).toBe('?v=2&preset=talks-falter&outlook=held')
    expect(vehicles()).toHaveAccessibleName(/: 19,100\./)
    expect(bottomLine()).toHaveTextContent(
      'If licenses freeze as on 9 June, about 19,100 vehicles go unbuilt in a year',
    )
    expect(undo()).toBeDisabled()
  })

  test('going back in the browser takes the outlook back', async () => {
    const user = await openApp('?v=2&preset=talks-falter')
    await user.click(outlook('all licensed exports stop'))
    expect(vehicles()).toHaveAccessibleName(/: 2\.7 M\./)
    // The test's own browser has no way back by itself.
    window.history.replaceState(null, '', '/?v=2&preset=talks-falter')
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')))
    expect(outlook('events go as switched')).toBeChecked()
    expect(vehicles()).toHaveAccessibleName(/: 1\.6 M\./)
  })
})

describe('“Today”', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('shows what is on record as of the reader’s date, and is undone in one step', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 29, 12) })
    const user = await openApp('?v=2&preset=suspension-held')
    await user.click(screen.getByRole('button', { name: /^Today/ }))
    expect(address()).toBe('?v=2&preset=as-it-happened&asof=2026-11-29')
    expect(screen.getByRole('heading', { name: 'Situation on 29 November 2026' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Scenario: As it happened' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(address()).toBe('?v=2&preset=suspension-held')
  })
})

describe('undo and redo', () => {
  test('by buttons, which rest where there is nothing to do', async () => {
    const user = await openApp()
    const undo = screen.getByRole('button', { name: 'Undo' })
    const redo = screen.getByRole('button', { name: 'Redo' })
    expect(undo).toBeDisabled()
    expect(redo).toBeDisabled()
    await user.click(eventSwitch(suspension))
    await user.click(undo)
    expect(eventSwitch(suspension)).toBeChecked()
    expect(undo).toBeDisabled()
    await user.click(redo)
    expect(eventSwitch(suspension)).not.toBeChecked()
    expect(redo).toBeDisabled()
  })

  test('by keys, right after a switch was pressed', async () => {
    const user = await openApp()
    await user.click(eventSwitch(suspension))
    await user.keyboard('{Control>}z{/Control}')
    expect(eventSwitch(suspension)).toBeChecked()
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(eventSwitch(suspension)).not.toBeChecked()
    await user.keyboard('{Control>}z{/Control}')
    await user.keyboard('{Control>}y{/Control}')
    expect(eventSwitch(suspension)).not.toBeChecked()
  })

  test('by keys, right after a lane was set by hand', async () => {
    const user = await openApp()
    const lane = screen.getByRole('combobox', { name: /^Heavy rare-earth magnets .* to Ford suppliers$/ })
    await user.selectOptions(lane, 'Suspended')
    await user.keyboard('{Control>}z{/Control}')
    expect(lane).toHaveValue('temporary')
  })
})

describe('the scenario menu', () => {
  const scenarioButton = (name: string) => screen.getByRole('button', { name })

  test('loads a preset, marks it as edited, and resets to it', async () => {
    const user = await openApp()
    await user.click((await openScenarioMenu(user)).preset('Suspension held'))
    expect(scenarioButton('Scenario: Suspension held')).toBeVisible()
    expect(bottomLine()).toHaveTextContent(/36% of normal magnet supply .* on 9 June 2025/)
    expect(address()).toBe('?v=2&preset=suspension-held')

    await user.click(eventSwitch('Temporary licenses for suppliers of the three'))
    expect(scenarioButton('Scenario: Suspension held, edited')).toBeVisible()

    await user.click((await openScenarioMenu(user)).preset('Reset to “Suspension held”'))
    expect(scenarioButton('Scenario: Suspension held')).toBeVisible()
    expect(address()).toBe('?v=2&preset=suspension-held')
  })

  test('goes back to the document from anywhere, as one step of undo', async () => {
    const user = await openApp('?v=2&preset=suspension-held&asof=2025-09-01&set=coverScale:0.5')
    await user.click((await openScenarioMenu(user)).preset('Back to “The document”'))
    expect(scenarioButton('Scenario: The document')).toBeVisible()
    expect(address()).toBe('')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(scenarioButton('Scenario: Suspension held, edited')).toBeVisible()
    expect(address()).toBe('?v=2&preset=suspension-held&asof=2025-09-01&set=coverScale:0.5')
  })

  test('looking from another date is no edit, and loading keeps that date', async () => {
    const user = await openApp('?v=2&asof=2025-09-01')
    expect(scenarioButton('Scenario: The document')).toBeVisible()
    await user.click((await openScenarioMenu(user)).preset('Talks falter'))
    expect(asOfField()).toHaveValue('2025-09-01')
  })

  test('chooses what changes are counted against', async () => {
    const user = await openApp()
    const origin = async () => {
      await user.click(within(headline()).getByRole('button', { name: /^Supply getting through: 66%\./ }))
      const drawer = await screen.findByRole('dialog')
      const said = drawer.textContent
      await user.keyboard('{Escape}')
      await waitFor(() => expect(drawer).not.toBeInTheDocument())
      return said
    }
    expect(await origin()).toContain('In the reference scenario: 100%; against it: −34 points')
    const menu = await openScenarioMenu(user)
    expect(menu.reference('No restrictions')).toHaveAttribute('aria-checked', 'true')
    expect(menu.reference('Suspension held')).toHaveAttribute('aria-checked', 'false')
    await user.click(menu.reference('Suspension held'))
    expect(await origin()).toContain('In the reference scenario: 36%; against it: +30 points')
    expect(address()).toBe('?v=2&ref=suspension-held')
  })
})

describe('lanes', () => {
  test('are set by hand, marked, and released', async () => {
    const user = await openApp()
    const lane = screen.getByRole('combobox', { name: /^Heavy rare-earth magnets .* to Ford suppliers$/ })
    await user.selectOptions(lane, 'Suspended')
    expect(lane).toHaveValue('suspended')
    expect(lane.closest('td')).toHaveTextContent('set by hand')
    // What stands on the button is part of its name, so that it can be spoken to.
    expect(
      screen.getByRole('button', { name: /^set by hand · \d+% passes, as a share of normal: Heavy/ }),
    ).toBeVisible()
    expect(bottomLine()).not.toHaveTextContent('66% of normal magnet supply')
    expect(address()).toBe('?v=2&lane=heavy-magnets/ford-suppliers:suspended')

    await user.click(screen.getByRole('button', { name: 'Release the lane set by hand' }))
    expect(lane).toHaveValue('temporary')
    expect(lane.closest('td')).not.toHaveTextContent('set by hand')
    expect(address()).toBe('')
  })

  test('are released one by one', async () => {
    const user = await openApp('?v=2&lane=heavy-magnets/ford-suppliers:suspended,heavy-magnets/gm-suppliers:suspended')
    expect(screen.getByRole('button', { name: 'Release all 2 lanes set by hand' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Release Heavy rare-earth magnets .* to GM suppliers/ }))
    expect(address()).toBe('?v=2&lane=heavy-magnets/ford-suppliers:suspended')
  })

  test('the license clock counts the temporary ones down', async () => {
    await openApp()
    expect(screen.getByRole('region', { name: /^License board/ })).toHaveTextContent(
      'License clock temporary license, 7 lanes, assumed to run 26 weeks: 25 weeks left',
    )
  })
})

describe('assumptions', () => {
  const cover = () => screen.findByRole('textbox', { name: "Magnet stock against the dataset's figures, in ratio" })

  test('are set by hand, named in the bottom line, and taken back', async () => {
    const user = await openApp('?v=2&tab=assumptions')
    await typeInto(user, await cover(), '0.5{Enter}')
    expect(bottomLine()).toHaveTextContent('On assumptions set by hand')
    expect(address()).toBe('?v=2&set=coverScale:0.5&tab=assumptions')
    await user.click(screen.getByRole('button', { name: 'back to 1' }))
    expect(bottomLine()).toHaveTextContent('On central assumptions')
    expect(await cover()).toHaveValue('1')
    expect(address()).toBe('?v=2&tab=assumptions')
  })

  test('may lie outside their range, and the slider stretches to hold them', async () => {
    const user = await openApp('?v=2&tab=assumptions')
    const slider = await screen.findByRole('slider', { name: "Magnet stock against the dataset's figures" })
    expect(slider).toHaveAttribute('aria-valuemax', '1.6')
    await typeInto(user, await cover(), '3{Enter}')
    expect(slider).toHaveAttribute('aria-valuemax', '3')
    expect(slider).toHaveAttribute('aria-valuenow', '3')
    expect(address()).toBe('?v=2&set=coverScale:3&tab=assumptions')
  })

  test('go back to central all at once', async () => {
    const user = await openApp('?v=2&set=coverScale:0.5,phaseWeeks:6&tab=assumptions')
    await user.click(await screen.findByRole('button', { name: 'Back to central for all 2 set by hand' }))
    expect(bottomLine()).toHaveTextContent('On central assumptions')
    expect(address()).toBe('?v=2&tab=assumptions')
  })

  test('that the model cannot compute with are not taken', async () => {
    const user = await openApp('?v=2&tab=assumptions')
    const recovery = await screen.findByRole('textbox', { name: 'Weeks to recover a cut-off supply, in weeks' })
    await typeInto(user, recovery, '0{Enter}')
    expect(address()).not.toContain('timeToRecoverWeeks')
    expect(bottomLine()).toHaveTextContent('On central assumptions')
  })
})

describe('the rest of the header', () => {
  test('light, dark or as the system is chosen and kept', async () => {
    const user = await openApp()
    await user.click(screen.getByRole('button', { name: 'Light or dark' }))
    expect(menuEntry('As the system')).toHaveAttribute('aria-checked', 'true')
    await user.click(menuEntry('Dark'))
    expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'dark')
    expect(window.localStorage.getItem('lodestone-color-scheme')).toBe('dark')
    await user.click(screen.getByRole('button', { name: 'Light or dark' }))
    await user.click(menuEntry('Light'))
    expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'light')
  })

  test('the method page opens, and the dashboard comes back as it was left', async () => {
    const user = await openApp()
    await user.click(eventSwitch(suspension))
    await user.click(screen.getByRole('button', { name: 'Method' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
    expect(screen.queryByRole('switch', { name: suspension })).not.toBeInTheDocument()
    expect(address()).toBe('?v=2&off=shipments-suspended&page=method')
    await user.click(screen.getByRole('button', { name: 'Dashboard' }))
    expect(eventSwitch(suspension)).not.toBeChecked()
    expect(address()).toBe('?v=2&off=shipments-suspended')
  })
})
