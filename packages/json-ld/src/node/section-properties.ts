import type { Article } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { type Scope, wants } from '../scope.ts'
import { audienceNodes } from './audience.ts'
import { howToNode } from './how-to.ts'
import { originalPostNode } from './original-post.ts'
import { takeawaysNode } from './takeaways.ts'

/** The properties of an article that hold its sections. */
export interface SectionProperties {
  audience: JsonLdNode[]
  hasPart: JsonLdNode[]
  isBasedOn: JsonLdNode[]
  mainEntity: JsonLdNode[]
}

/**
 * Describe the sections that schema.org has a form for; those that are empty, paid or not wanted are
 * left out.
 *
 * @param article - Article.
 */
export function sectionProperties(scope: Scope, article: Article): SectionProperties {
  const properties: SectionProperties = { audience: [], hasPart: [], isBasedOn: [], mainEntity: [] }
  article.sections.forEach((section, index) => {
    if (section.paid) return
    if (section.kind === 'steps') {
      if (section.items.length && wants(scope, 'steps'))
        properties.hasPart.push(howToNode(scope, section))
    } else if (section.kind === 'takeaways') {
      if (section.items.length && wants(scope, 'takeaways'))
        properties.mainEntity.push(takeawaysNode(scope, section))
    } else if (section.kind === 'audience') {
      if (wants(scope, 'audience')) properties.audience.push(...audienceNodes(section))
    } else if (section.kind === 'originalPost' && wants(scope, 'originalPost')) {
      properties.isBasedOn.push(originalPostNode(scope, section, ['sections', index]))
    }
  })
  return properties
}
