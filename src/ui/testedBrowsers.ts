// Which browsers the page is tested in, in one sentence.
import { t } from '../texts/translate'

export const testedBrowsers = t('Tested in Chromium, Firefox and WebKit (GTK), which is near to Safari.')
