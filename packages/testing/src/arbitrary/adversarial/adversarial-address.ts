import fc from 'fast-check'

/** Addresses that the gate lets through, with every odd character. */
export function adversarialAddress(): fc.Arbitrary<string> {
  const part = fc
    .array(
      fc.oneof(
        fc.constantFrom(...' ()[]<>"\'`|*_~&;%{}\\^#?!:,.$@+-=/'),
        fc.constantFrom(
          'a',
          'B2',
          '%20',
          '%zz',
          '%C3%A9',
          'é',
          '漢',
          '\u00a0',
          '\ufeff',
          '\u200d',
          '👩‍👩‍👧',
        ),
        fc.constantFrom(
          '&amp;',
          '&copy=',
          '&copy;',
          '{{x}}',
          '{% y %}',
          '{{<z>}}',
          '{#a}',
          '](b)',
          '<b>',
          '%%',
        ),
        fc.constantFrom(
          '__',
          '**',
          '~~',
          'www.x.example',
          'a@b.example',
          'javascript:',
          '//',
          '../',
          'x_(y)',
        ),
      ),
      { maxLength: 6 },
    )
    .map((all) => all.join(''))
  const host = fc.constantFrom(
    ...[
      'e.example',
      'E.Example:8080',
      'xn--bcher-kva.example',
      'bücher.example',
      '[2001:db8::1]',
      '127.0.0.1',
    ],
    ...['sub_domain.e.example', 'e.example.', 'localhost'],
  )
  return fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'HTTPS://'),
      host,
      fc.constantFrom('/', '/?', '/#', ''),
      part,
    )
    .map(([scheme, name, slash, rest]) => scheme + name + (slash || (rest && '/')) + rest)
}

/** Addresses of links: also of mail, telephones and places in the page. */
export function adversarialLinkAddress(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: adversarialAddress() },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...[
          'mailto:a@b.example',
          'mailto:a@b.example?subject=x%20y&cc=d@e.example',
          'mailto:a_b@c-d.example',
        ],
        ...[
          'mailto:',
          'mailto:a',
          'mailto:"a b"@c.example',
          'mailto:ä@b.example',
          'MAILTO:A@B.EXAMPLE',
        ],
        ...[
          'tel:+1-(23)',
          'tel:1',
          '#a',
          '#',
          '/',
          '',
          'a/../b c',
          '?a=1&b=2',
          '/a_(b)',
          './x:y',
          '#é',
        ],
      ),
    },
  )
}
