import { type Command, Option } from 'commander'
import type { ImportFlags } from '../action/import.ts'
import type { Exit } from '../exit.ts'

/** `standfirst import`. */
export function addImport(program: Command, exit: Exit): void {
  program
    .command('import')
    .description(
      'Import the articles of a content system from its export, or of a feed with its past.',
    )
    .argument(
      '<source>',
      'file that the system exported, or a feed, or the address (https://…) of one',
    )
    .option('--into <dir>', 'folder for the Markdown files', 'articles')
    .option('--site <url>', 'address of the site, where the export does not say it')
    // The name that it had before `build` and `import` had the same.
    .addOption(new Option('--url <url>').hideHelp())
    .option('--language <tag>', 'language, where the export names none')
    .option('--time-zone <zone>', 'zone of local times, such as Europe/Berlin')
    .option('--sanity <project/dataset>', 'where the pictures of a dataset of Sanity are')
    .option('--types <names>', 'kinds of posts that are articles, with commas between', namesOf)
    .option('--locales <tags>', 'locales of Contentful, with commas between', namesOf)
    .option('--rest', 'read the REST pages of a site of WordPress, not its feed')
    .option('--allow-private', 'ask addresses of your own network, such as localhost, too')
    .option(
      '--media [dir]',
      'download pictures, recordings and documents into the folder of assets (default: public)',
    )
    .option('--redirects <file>', 'where old addresses lead now, as JSON', 'redirects.json')
    .option('--report <file>', 'what was kept, changed and left out, as JSON, too')
    .option('--overwrite', 'replace files that are there and are others')
    .option('--verbose', 'list every issue of every article')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (source: string, flags: ImportFlags & { site?: string }) => {
      const { importSource } = await import('../action/import.ts')
      const { site, ...rest } = flags
      await importSource(source, site === undefined ? rest : { ...rest, url: site }, exit)
    })
}

function namesOf(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
}
