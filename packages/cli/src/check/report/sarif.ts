import type { Finding } from '@standfirst/check'
import { version } from '../../version.ts'
import type { WriteReport } from './report.ts'

/**
 * For code scanning: SARIF 2.1.0.
 *
 * @see {@link https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html}
 */
export const sarif: WriteReport = (findings) => {
  const codes = [...new Set(findings.map(({ code }) => code))].sort()
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { name: 'standfirst', version, rules: codes.map((id) => ({ id })) },
          },
          columnKind: 'utf16CodeUnits',
          results: findings.map((finding) => result(finding, codes.indexOf(finding.code))),
        },
      ],
    },
    null,
    2,
  )
}

function result({ code, file, fix, message, position, severity }: Finding, ruleIndex: number) {
  const { end, start } = position ?? {}
  const region = start && {
    startLine: start.line,
    startColumn: start.column,
    ...(end && { endLine: end.line, endColumn: end.column }),
  }
  // Of a live site it is an address already.
  const isUri = file !== undefined && /^https?:\/\//.test(file)
  const uri = isUri ? file : file?.split('/').map(encodeURIComponent).join('/')
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: fix ? `${message} ${fix}` : message },
    ...(uri !== undefined && {
      locations: [{ physicalLocation: { artifactLocation: { uri }, ...(region && { region }) } }],
    }),
  }
}
