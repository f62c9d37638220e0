/** What begins or ends a block of code, which may be the first of an item of a list or of a footnote. */
export const fenceSign: RegExp =
  /^(?:[ \t]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,999}\]:)*(`{3,}|~{3,})/
