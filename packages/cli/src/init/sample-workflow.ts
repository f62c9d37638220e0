/**
 * A workflow that builds a publication and publishes it on GitHub Pages.
 *
 * @see {@link https://docs.github.com/en/pages/getting-started-with-github-pages/configuring-a-publishing-source-for-your-github-pages-site}
 */
export const sampleWorkflow = `name: Publish

on:
  push:
    branches: [main]
  # So that an article that is dated in the future appears when its time has come.
  schedule:
    - cron: '17 * * * *'
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v7
      - uses: actions/setup-node@v7
        with:
          node-version: 24
      - run: npm install
      - run: npx standfirst build
      - run: npx standfirst check --errors-only
      - uses: actions/upload-pages-artifact@v5
        with:
          path: dist
          # What stands in .well-known, such as terms for machines, is published, too.
          include-hidden-files: true
      - id: deployment
        uses: actions/deploy-pages@v5
`
