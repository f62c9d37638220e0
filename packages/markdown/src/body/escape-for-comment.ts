/** JSON with what could end a comment of HTML, or be run by a template, as escapes in its strings. */
export function escapeForComment(json: string): string {
  return json.replace(strings, escaped)
}

/** The same with what Markdown could read as code or a link, for a comment that is none to it. */
export function escapeForMdxComment(json: string): string {
  return json.replace(strings, (text) => text.replace(/[`[\]]/g, unit))
}

const strings = /"(?:[^"\\]|\\.)*"/g

// What could end a comment or a line, or be taken for a template's tag.
const unsafe = /[<>&{}%\u007f-\u009f\u2028\u2029\ufeff\p{Noncharacter_Code_Point}]/gu

function escaped(text: string): string {
  // Docusaurus makes a comment of MDX of it, which ends at a star and a slash.
  return text
    .replace(unsafe, (character) => character.split('').map(unit).join(''))
    .replaceAll('*/', '*\\/')
}

function unit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
