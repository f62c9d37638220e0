/**
 * The lines of a changelog: what each changeset says, without the names of commits. All packages have one
 * version, so that nothing is said of those that only follow another.
 */
export default {
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replace(/\n(?=.)/g, '\n  ')}`,
  getDependencyReleaseLine: async () => '',
}
