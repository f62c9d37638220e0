import { type Command, InvalidArgumentError, Option } from 'commander'
import type { CheckFlags } from '../action/check.ts'
import type { ReportFormat } from '../check/report/reports.ts'
import type { Exit } from '../exit.ts'
import { presetOption } from '../option/preset-option.ts'
import { timeoutOption } from '../option/timeout-option.ts'

/** Said here, so that no report is loaded before there is something to report. */
const formats = {
  pretty: true,
  json: true,
  sarif: true,
  github: true,
} satisfies Record<ReportFormat, true>

/** `standfirst check`. */
export function addCheck(program: Command, exit: Exit): void {
  program
    .command('check')
    .description(
      'Check the articles, and that every output says what they say; or a live site, whoever built it.',
    )
    .argument(
      '[dir or address]',
      'folder of the publication, or address (https://…) of a site',
      '.',
    )
    .option(
      '--site <url>',
      "the site's address, instead of the configuration's, or where it is asked",
    )
    .addOption(presetOption())
    .option('--out <dir>', "output folder, instead of the configuration's")
    .addOption(
      new Option('--format <format>', 'how findings are written')
        .choices(Object.keys(formats))
        .default('pretty'),
    )
    .option('--profile <names>', 'who else must like the articles: google,msn,…')
    .option('--readers <names>', 'say what these readers will not show: newsboat,apple-podcasts,…')
    .option('--limit <number>', 'pages of a live site that are read at most', toLimit, 20)
    .option('--labels <file>', 'labels that a live site has instead of the default ones, as JSON')
    .option('--errors-only', 'ignore warnings')
    .addOption(timeoutOption())
    .option('--all', 'list all findings, however many are alike')
    .option('--quiet', 'say nothing but findings')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (place: string, flags: CheckFlags, command: Command) => {
      const { checkPlace } = await import('../action/check.ts')
      await checkPlace(place, flags, exit, command)
    })
}

function toLimit(text: string): number {
  const limit = Number(text)
  if (/^\d+$/.test(text) && limit > 0 && limit <= 10_000) return limit
  throw new InvalidArgumentError('Expected a number from 1 to 10000.')
}
