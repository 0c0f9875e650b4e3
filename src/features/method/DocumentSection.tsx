// Method: what the document gives, paragraph by paragraph, and what comes from outside.
import { formatDate } from '../../format/dates'
import { nameEvent } from '../../format/eventName'
import { formatWhole } from '../../format/numbers'
import { joinClauses } from '../../format/sentences'
import type { TradeEvent } from '../../model/dataset'
import { useSettledCase } from '../../results/CaseProvider'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { BasisMark } from '../../views/marks/BasisMark'
import styles from './method.module.css'
import { Section } from './Section'
import { Table } from './Table'
import tableStyles from './table.module.css'

export function DocumentSection() {
  const { dataset } = useSettledCase()
  const { events } = dataset
  return (
    <Section id="document">
      <p>
        {t(
          'The page starts from a short document on the Trump-Xi call and the rare-earth dispute, in {count} paragraphs. It gives the order of events, who acted, both sides’ accounts and the worry about prices. It gives no tonnes, no stocks, no license terms and no automaker’s name.',
          { count: documentParagraphs.length },
        )}
      </p>
      <Table
        caption={t('The document by paragraph')}
        wide
        columns={[t('Paragraph'), t('What it gives'), t('Events on the page')]}
        rows={documentParagraphs.map((text, index) => ({
          key: text,
          cells: [
            `${index + 1}`,
            text,
            <Events key="events" events={events.filter((e) => e.paragraph === index + 1)} />,
          ],
        }))}
      />
      <FromOutside events={events} />
    </Section>
  )
}

function Events({ events }: { events: TradeEvent[] }) {
  if (events.length === 0) return <span>{t('None')}</span>
  return (
    <ul className={styles.plain}>
      {events.map(({ id, title, date, evidence, dateGrounds }) => (
        <li key={id}>
          {nameEvent(title, { own: false, hypothetical: evidence === 'hypothetical' })}
          <span className={tableStyles.range}>
            {tNode('{date}, date: {basis}', {
              date: formatDate(date),
              basis: dateGrounds ? <BasisMark basis={dateGrounds.basis} /> : t('not grounded'),
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What the page knows from elsewhere. */
function FromOutside({ events }: { events: TradeEvent[] }) {
  const inDocument = events.filter(({ evidence }) => evidence === 'document')
  const outside = events.filter(({ evidence }) => evidence === 'reported')
  const hypothetical = events.filter(({ evidence }) => evidence === 'hypothetical')
  const outsideDates = inDocument.filter(({ dateGrounds }) => dateGrounds && dateGrounds.basis !== 'document')
  const facts = events.reduce((sum, event) => sum + (event.facts?.length ?? 0), 0)
  return (
    <>
      <p>{t('From outside the document come:')}</p>
      <ul className={styles.items}>
        <li>{t('the names of the automakers;')}</li>
        <li>
          {t('the dates of {count} of its {total} events, which it does not give or gives only in part;', {
            count: outsideDates.length,
            total: inDocument.length,
          })}
        </li>
        <li>
          {t(
            '{facts} statements that stand beside events, and {events} later events of the group “Since the document”, each with its source;',
            { facts: formatWhole(facts), events: outside.length },
          )}
        </li>
        <li>
          {t('{count} what-ifs, which are our own ({titles}), and', {
            count: hypothetical.length,
            titles: joinClauses(hypothetical.map(({ title }) => title)),
          })}
        </li>
        <li>{t('every number: shares, masses, vehicles, stocks, license states and prices.')}</li>
      </ul>
    </>
  )
}

export const documentParagraphs: readonly string[] = [
  t(
    'The call of 5 June 2025. Washington presents it as a success: exports of rare earths and magnets are to resume, which eases the worries of the auto industry.',
  ),
  t('Invitations are exchanged. The author’s reading is that Xi may hold the better hand.'),
  t(
    'After U.S. tariffs, Beijing suspended rare-earth shipments to large American companies. A 90-day truce was reached in Geneva on 12 May; deeper disputes remain.',
  ),
  t(
    'China was to lift its ban under that truce. Each side says that the other broke it first: chip controls, curbs on chip-design software, and an order against Huawei chips the day after.',
  ),
  t('A post on the day before the call, on how hard Xi is to deal with. China’s account has Trump seeking the call.'),
  t(
    'China’s account also has Geneva as an American idea. Washington expected tariffs to give it the upper hand in escalation, and may have misjudged the answer.',
  ),
  t(
    'After the call China is reported to have issued temporary licenses to American suppliers of the three largest automakers.',
  ),
  t(
    'Later talks may fail in the same way. Disrupted supply could then bring inflation, unrest in markets and economic distress before the midterms.',
  ),
  t('Rare earths remain Xi’s lever. Trump may have to take up the talks again.'),
]
