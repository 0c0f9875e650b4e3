// What each paragraph of the document gives, in our words. The document is fixed, and so is this.
import { t } from '../../texts/translate'

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
