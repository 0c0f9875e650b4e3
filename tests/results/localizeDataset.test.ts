// The dataset in another language: its texts, and nothing but its texts.
import { expect, test, vi } from 'vitest'
import { compile } from '../../src/model/network'
import { fingerprint } from '../../src/results/fingerprint'
import { localizeDataset } from '../../src/results/localizeDataset'
import { shippedDataset } from '../app/shipped'

vi.mock('../../src/texts/catalog', () => ({
  language: 'zh-Hans',
  locale: 'zh-Hans-CN',
  catalog: {
    'Rare-earth magnets into GM, Ford and Stellantis': '稀土磁体',
    'Traction motors': '驱动电机',
    'no license needed': '无需许可',
    'Border and transit': '边境与运输',
    'The White House': '白宫',
    'Executive Order 14195: Imposing Duties to Address the Synthetic Opioid Supply Chain in the PRC': '行政令',
    weeks: '周',
    suspended: '暂停出口',
    'traction-motor': '零部件',
  },
}))

const dataset = shippedDataset()
const localized = localizeDataset(dataset)

test('says what the catalog has, wherever it stands', () => {
  expect(localized.title).toBe('稀土磁体')
  expect(localized.components[0]?.name).toBe('驱动电机')
  expect(localized.licenseStates[0]?.phrase).toBe('无需许可')
  expect(localized.parameters[0]?.group).toBe('边境与运输')
  expect(localized.sources?.[0]?.publisher).toBe('白宫')
})

test('keeps ids, units, titles of sources, and every text that the catalog does not have', () => {
  expect(localized.components[0]?.id).toBe('traction-motor')
  expect(localized.parameters[0]?.unit).toBe('weeks')
  expect(localized.stressState).toBe('suspended')
  expect(localized.sources?.map(({ title }) => title)).toEqual(dataset.sources?.map(({ title }) => title))
  expect(localized.events.map(({ title }) => title)).toEqual(dataset.events.map(({ title }) => title))
})

test('bears the fingerprint of the dataset that it was made from, which is left as it was', () => {
  expect(fingerprint(localized)).toBe(fingerprint(shippedDataset()))
  expect(dataset).toEqual(shippedDataset())
  expect(localized).not.toEqual(dataset)
})

test('computes as the dataset does', () => {
  expect(compile(localized).makers).toEqual(compile(dataset).makers)
})

test('a text that the rules refuse leaves the whole in its own language', () => {
  const broken = { ...dataset, defaultAsOf: 'someday' }
  expect(localizeDataset(broken)).toBe(broken)
})
