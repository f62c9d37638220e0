import { type Rights, rslContent } from '@standfirst/core'
import { compareStatements } from '../agree/compare-statements.ts'
import { createReporter } from '../agree/reporter.ts'
import { stateTerms } from '../agree/state-terms.ts'
import { createStatements } from '../agree/statement.ts'
import type { Finding, OutputName, SiteOutputName } from '../finding.ts'
import type { XmlElement } from '../read/xml-element.ts'

/**
 * Where terms of RSL say something else than a policy: other uses, another price.
 *
 * @param content - Element `content`, of a document or of a feed.
 * @returns Nothing of a policy that RSL has no word for: then it tells of what is around it.
 */
export function differentTerms(
  content: XmlElement,
  rights: Rights,
  output: OutputName | SiteOutputName,
): Finding[] {
  const url = content.attributes.url ?? ''
  if (!rslContent(rights, url)) return []
  const reporter = createReporter(undefined, output)
  const say = createStatements()
  stateTerms({ ...content, name: '', children: [content] }, [{ rights, url }], say)
  compareStatements(say.list, reporter)
  return reporter.findings
}
