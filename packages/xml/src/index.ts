export { cleanXml } from './clean-xml.ts'
export {
  createXmlWriter,
  type XmlAttributes,
  type XmlWriter,
  type XmlWriterOptions,
} from './create-xml-writer.ts'
export { escapeXmlAttribute, escapeXmlPlainText, escapeXmlText } from './escape-xml.ts'
export {
  createReportingWriter,
  type OnRemoved,
  type RemovedCharacters,
  type ReportingXmlWriter,
} from './reporting-writer.ts'
export { writeStylesheet } from './write-stylesheet.ts'
export { writeElements, type XmlElement } from './xml-element.ts'
export { allNamespaces, type XmlExtensions } from './xml-extensions.ts'
export { isXmlName } from './xml-name.ts'
