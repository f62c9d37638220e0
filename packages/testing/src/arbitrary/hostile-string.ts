import fc from 'fast-check'

/** Any string of UTF-16 units, and of what begins or ends markup in one format or another. */
export function hostileString(maxLength = 16): fc.Arbitrary<string> {
  return fc.string({ unit, maxLength })
}

const unit = fc.oneof(
  fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  fc.constantFrom(...'abc 123.,:-_*#[](){}|~`+=>!?/'),
  fc.constantFrom(
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '</title>',
    ']]>',
    '-->',
    '<!--',
    '?>',
    '<',
    '&',
    '&#0;',
    '&amp;',
    '"',
    "'",
    '\\',
    '\r\n',
    '\n\n',
    '\u0000',
    '\ufffe',
    '\ud83d',
    '\ude00',
    '\u2028',
    '\u202e',
    '\u00a0',
    '---',
    '{{',
    '{%',
    'javascript:alert(1)',
    'https://example.com/?a=1&b=2',
    'www.example.com',
    'a@example.com',
    '__proto__',
    '漢字',
    'שלום',
    '👩‍👩‍👧',
  ),
)
