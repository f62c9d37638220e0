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
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm install
      - run: npx standfirst build
      - run: npx standfirst check --errors-only
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - id: deployment
        uses: actions/deploy-pages@v4
`
