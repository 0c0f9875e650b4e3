// What happens to a link on its way: punctuation caught up in it, tags hung on it, encoding once too often.
import fc from 'fast-check'

/** Signs that stand behind a link in a text, or around it. */
export const signs = [
  ['.', ')', '>', ',', ';', ':', '!', '?', ']', '}', '"', "'", '*', '_', '`', '|', '/', '\\'],
  ['。', '，', '、', '；', '：', '！', '？', '）', '】', '」', '』', '》', '”', '’', '…', '—', '»', '\u200b', '\u00a0'],
].flat()

/** Names and values of parts that chats, mailers, networks, shops and search engines hang on links, as seen in the wild. */
export const tags = [
  [
    'utm_source=mail',
    'utm_medium=email&utm_campaign=a%20b',
    'utm_content=%',
    'fbclid=IwAR0-x_1',
    'gclid=1',
    'gbraid=1',
  ],
  ['wbraid=1', 'gad_source=1', 'msclkid=8f', 'dclid=1', 'yclid=1', 'twclid=2', 'ttclid=3', 'li_fat_id=4', 'igshid=x'],
  ['igsh=MzRl', 'si=abc', 'feature=shared', 'usp=sharing', 'from=singlemessage&isappinstalled=0', 'from=timeline'],
  [
    'nsukey=a',
    'scene=1&clicktime=1719',
    'enterid=17',
    'wxa_abtest=o',
    'tdsourcetag=s_pctim',
    'spm=a2',
    'share_token=9',
  ],
  ['mc_cid=1&mc_eid=2', '_hsenc=p2&_hsmi=3', 'mkt_tok=eyJ', 'vero_id=1', 'ck_subscriber_id=5', 'oly_enc_id=1'],
  ['cvid=1&FORM=ANAB01&PC=U531', 'form=QBLH', 'sxsrf=a&ei=b&ved=2ah&sa=X&usg=AOv', 'q=lodestone', 'oq=l', 'hl=zh'],
  ['_ga=2.1&_gl=1*x', 'mtm_campaign=a', 'pk_source=b', 's_kwcid=AL', 'trk=public', 'trkCampaign=x', 'source=share'],
  ['ref_src=twsrc%5Etfw', 'ref_url=https%3A%2F%2Fexample.org%2F%3Fa%3D1', 's=20', 't=5', 'd=1', 'amp', 'ocid=msedg'],
  ['xtor=RSS-1', 'cmpid=a', 'smid=url-share', 'sharetype=blog', 'share_source=copy_web', 'vd_source=c', 'sk=1', 'id=7'],
].flat()

/** A link's query after a program has taken it for a text to encode. */
function encodeWhole(query: string): string {
  return encodeURIComponent(query)
}

/** The same where each value is encoded once more. */
function encodeValues(query: string): string {
  const encode = (piece: string) => piece.replace(/=(.*)$/s, (_, value: string) => `=${encodeURIComponent(value)}`)
  return query.split('&').map(encode).join('&')
}

function escapeForHtml(query: string): string {
  return query.replaceAll('&', '&amp;')
}

const mangling: fc.Arbitrary<(query: string) => string> = fc.oneof(
  fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 4 }).map((tail) => (query: string) => {
    // Behind an address without a query they are not in the query.
    return query === '' ? '' : `${query}${tail.join('')}`
  }),
  fc.constantFrom(...tags).map((tag) => (query: string) => (query === '' ? tag : `${query}&${tag}`)),
  fc.constantFrom(...tags).map((tag) => (query: string) => (query === '' ? tag : `${query}?${tag}`)),
  fc.constantFrom(...tags).map((tag) => (query: string) => `${tag}&${query}`),
  fc.constantFrom(encodeWhole, escapeForHtml),
)

/** Puts a query through up to four mishaps, one after another, and then into an address bar; gives what arrives there. */
export const mishaps: fc.Arbitrary<(query: string) => string> = fc
  .tuple(fc.boolean(), fc.array(mangling, { maxLength: 4 }))
  .map(([valuesToo, chain]) => (query: string) => {
    const mangled = chain.reduce((now, mangle) => mangle(now), valuesToo ? encodeValues(query) : query)
    return new URL(`https://example.org/?${mangled}`).search
  })
