/**
 * Whether a field of a kind that nobody described holds words for readers, by its name: not settings of
 * a layout, and not what editors call the thing among themselves.
 */
export function isWordField(key: string): boolean {
  return words.test(key) && !notWords.test(key)
}

const words =
  /text|html|caption|title|heading|headline|header|content|description|label|body|quote|name|question|answer|message|note|summary|code|cite|author|attribution/i
const notWords =
  /^_|colou?r|style|layout|width|height|align|size|^type$|mime|file_?name|internal|entry_?(?:name|title)|admin|editor|slug|^key$|class_?name|language|theme|icon|comment/i
