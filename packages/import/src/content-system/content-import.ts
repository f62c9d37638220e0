import { completeDraft } from './complete-draft.ts'
import { ImportError } from './import-error.ts'
import { type ImportRecorder, importRecorder } from './import-recorder.ts'
import type { ImportReport } from './import-report.ts'
import type { ImportDraft, ImportedArticle } from './imported-article.ts'

/**
 * The articles of an export, one after the other. Each iteration reads the export anew.
 *
 * An export that can't be read on ends the iteration: the report says why, in `issues`.
 */
export interface ContentImport extends AsyncIterable<ImportedArticle> {
  /** What became of the export so far: complete when the iteration has ended. */
  readonly report: ImportReport
}

/**
 * Make an import of what reads a system's things: each draft is completed and passed through the gate,
 * gets an id of its own, and is counted.
 *
 * @param system - Whose export it is.
 * @param read - Gives what the export holds, in its order; says in the recorder what it leaves out.
 */
export function contentImport(
  system: ImportReport['system'],
  read: (recorder: ImportRecorder) => AsyncIterable<ImportDraft>,
): ContentImport {
  let recorder = importRecorder(system)
  return {
    get report() {
      return recorder.report
    },
    async *[Symbol.asyncIterator]() {
      recorder = importRecorder(system)
      const own = recorder
      const used = { ids: new Set<string>(), addresses: new Map<string, number>() }
      try {
        for await (const draft of read(own)) {
          const imported = completeDraft(draft, used, own)
          if (!imported) continue
          own.keep(imported)
          yield imported
        }
      } catch (error) {
        if (!(error instanceof ImportError)) throw error
        own.note(error.issue)
      }
    },
  }
}
