export {
  type HtmlSections,
  type HtmlSectionsOptions,
  hastToSections,
} from './body/hast-to-sections.ts'
