// Typefaces of what is handed out: those that every office has for the script of the page's language.
import { language } from '../texts/catalog'

const isChinese = language === 'zh-Hans'

/** Slides: Inter is bundled with the page but missing elsewhere; Arial, or a twin of its widths, is everywhere. */
export const slideTypeface = isChinese ? 'Microsoft YaHei' : 'Arial'

export const workbookTypeface = isChinese ? 'Microsoft YaHei' : 'Calibri'

/** Pictures: the page's typeface, and what stands in for it elsewhere or has the characters that it lacks. */
export const pictureTypefaces = isChinese
  ? "'Inter Variable', Inter, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif"
  : "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif"
