/** A style without comments, and with the signs that escapes stand for. */
export function plainCss(css: string): string {
  return css
    .replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/|$)/g, '')
    .replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, code: string | undefined, sign: string) => {
      const point = Number.parseInt(code ?? '', 16)
      if (code === undefined) return sign
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
    })
}

/** What a style fetches: pictures, fonts, other styles. */
export function cssAddresses(css: string): string[] {
  const found = plainCss(css).matchAll(
    /\b(?:url|src|image|image-set)\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/gi,
  )
  return [...found].map(([whole, called, imported]) => called || imported || whole)
}

/** Text that a style shows. */
export function cssTexts(css: string): string[] {
  const found = plainCss(css).matchAll(/[\s;{]content\s*:\s*(?:"([^"]*)"|'([^']*)')/gi)
  return [...found].map(([, one, other]) => one || other || '').filter((text) => text.trim())
}

/** Whether declarations keep an element from the eyes, wherever the site's own styles put it. */
export function hides(css: string): boolean {
  const plain = plainCss(css)
  if (hiding.test(plain) || seeThrough.test(plain)) return true
  // Of what is a point, nothing is seen unless it may run over.
  return /(?:^|[;{])\s*(?:max-)?(?:width|height)\s*:\s*1px/i.test(plain) && cut.test(plain)
}

const cut = /(?:^|[;{])\s*overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i

/** Whether declarations give text the colour of what is behind it, as far as they say it themselves. */
export function blendsIn(css: string): boolean {
  const declared = new Map<string, string>()
  for (const one of plainCss(css).toLowerCase().split(';')) {
    const at = one.indexOf(':')
    declared.set(
      one.slice(0, at).trim(),
      one
        .slice(at + 1)
        .replace('!important', '')
        .trim(),
    )
  }
  const behind = declared.get('background-color') ?? declared.get('background')
  const color = declared.get('color')
  return color !== undefined && (behind === undefined ? white.test(color) : behind === color)
}

const white =
  /^(?:white|snow|ivory|ghostwhite|floralwhite|#f{3,4}|#(?:f[\da-f]){3}(?:[\da-f]{2})?|rgba?\( *2[45]\d *[, ] *2[45]\d *[, ] *2[45]\d\b.*\)|hsla?\([^)]* (?:9[6-9]|100)%.*\))$/

const hiding =
  /(?:^|[;{])\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|opacity\s*:\s*0*(?:\.0*)?%?\s*(?:;|!|\}|$)|(?:font-size|(?:max-)?(?:width|height)|line-height)\s*:\s*0\w*%?\s*(?:;|!|\}|$)|(?:left|right|top|bottom|text-indent|margin(?:-\w+)?)\s*:\s*-\d{3,}|clip(?:-path)?\s*:|transform\s*:[^;]*(?:scale\w*\(\s*0|translate\w*\(\s*-\d{3,})|color\s*:\s*transparent)/i

/** Text or an element through which one sees what is behind it, and text that shows no letters. */
const seeThrough =
  /(?:^|[;{])\s*(?:opacity\s*:\s*(?:0*\.0\d*|\d(?:\.\d+)?%)|filter\s*:[^;{}]*\bopacity\(\s*0|(?:-webkit-)?mask(?:-image)?\s*:\s*(?!none|initial)\w|font\s*:\s*0\w*[\s/]|font-size\s*:\s*[01](?:\.\d+)?px|zoom\s*:\s*0|-webkit-text-security\s*:\s*(?!none)\w|-webkit-line-clamp\s*:\s*\d|color\s*:\s*(?:#[\da-f]{3}0(?![\da-f])|#[\da-f]{6}00|(?:rgb|hsl)a?\([^;{/)]*\/\s*0*(?:\.0*)?%?\s*\)|(?:rgb|hsl)a\([^;{,)]*,[^;{,)]*,[^;{,)]*,\s*0*(?:\.0*)?%?\s*\)))/i
