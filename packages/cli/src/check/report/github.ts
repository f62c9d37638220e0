import type { WriteReport } from './report.ts'

/**
 * For GitHub: a workflow command a finding, that shows at its line in a pull request.
 *
 * @see {@link https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands}
 */
export const github: WriteReport = (findings) =>
  findings
    .map(({ code, file, fix, message, position, severity }) => {
      const { column, line } = position?.start ?? {}
      const properties = Object.entries({ file, line, col: column, title: code })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
      return `::${severity} ${properties.join(',')}::${escapeData(fix ? `${message}\n${fix}` : message)}`
    })
    .join('\n')

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
