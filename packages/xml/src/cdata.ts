import { clean, type OnCleaned } from './escape-xml.ts'

/** Write any string as CDATA; what XML forbids is dropped, and `]]>` is split over two sections. */
export function cdata(value: string, onCleaned: OnCleaned): string {
  const text = clean(value, onCleaned)
  return `<![CDATA[${text.includes(']]>') ? text.replaceAll(']]>', ']]]]><![CDATA[>') : text}]]>`
}
