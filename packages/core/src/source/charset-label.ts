/**
 * The label of the Encoding standard that a charset is named by in another spelling, such as `cp-1251`,
 * `latin-1` or `utf8mb4`; else the name as it is.
 *
 * @see {@link https://encoding.spec.whatwg.org/#names-and-labels}
 */
export function charsetLabel(name: string): string {
  if (isLabel(name)) return name
  const letters = name.toLowerCase().replace(/[^a-z\d]/g, '')
  const label = spellings
    .map(([pattern, form]) => (pattern.test(letters) ? letters.replace(pattern, form) : ''))
    .find(isLabel)
  return label ?? name
}

const spellings: readonly (readonly [pattern: RegExp, form: string])[] = [
  [/^(?:cp|ms|win|windows)(125\d|874)$/, 'windows-$1'],
  [/^iso8859(\d{1,2})$/, 'iso-8859-$1'],
  [/^(?:iso)?latin(\d{1,2})$/, 'latin$1'],
  [/^utf8(?:mb\d)?$/, 'utf-8'],
  [/^(euc|koi8)(jp|kr|r|u)$/, '$1-$2'],
  [/^(?:x?sjis|shiftjis)$/, 'shift_jis'],
  [/^(big5|gb2312|gbk|gb18030)$/, '$1'],
]

function isLabel(name: string): boolean {
  try {
    return name !== '' && Boolean(new TextDecoder(name))
  } catch {
    return false
  }
}
