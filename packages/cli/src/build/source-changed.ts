import { CliError } from '../cli-error.ts'

/** A source was saved while it was built: what was made before and after would disagree. */
export class SourceChanged extends CliError {
  override name = 'SourceChanged'
  /** Path of the source, from the publication's folder. */
  readonly file: string

  constructor(file: string) {
    super(
      `Found that \`${file}\` was saved again and again while it was built, expected a moment without a change: build again when nothing is written there.`,
    )
    this.file = file
  }
}
