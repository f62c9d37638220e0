/** Plain text as one line: white space is one space, and none is at the ends. */
export function plainLine(text: string): string {
  return space.test(text) ? text.replace(spaces, ' ').trim() : text
}

// Not `\s`: a no-break space is text.
const space = /^[ \t]|[ \t]$|[\t\n\v\f\r\u0085\u2028\u2029]| {2}/
const spaces = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g
