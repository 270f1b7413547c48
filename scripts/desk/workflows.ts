import type { TextFile } from '../../src/load/read/folder.ts';

/** The GitHub Actions of a site folder: a check with a preview for proposals, publishing on main. */
export function workflowFiles(): TextFile[] {
  return [
    { path: '.github/workflows/check.yml', text: check },
    { path: '.github/workflows/publish.yml', text: publish },
  ];
}

/** The site folder and the engine lie side by side; the engine installs what it needs by itself. */
const begin = `    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: actions/checkout@v7
        with:
          path: site
          fetch-depth: 0
      # リポジトリの変数に、ソフトウェアの「所有者/名前」と版のタグを書いておく
      - uses: actions/checkout@v7
        with:
          repository: \${{ vars.AYUMI_ENGINE }}
          ref: \${{ vars.AYUMI_VERSION }}
          path: engine
      - uses: actions/setup-node@v7
        with:
          node-version: 22
`;

const check = `name: 点検

on: pull_request

permissions:
  contents: read

jobs:
  check:
${begin}      # 問題は、CSV の行に示される
      - name: 点検する
        working-directory: engine
        run: npm run check -- ../site
      - name: 組み立てる
        working-directory: engine
        run: npm run build -- ../site
      - name: 下見を取り出す
        working-directory: engine
        run: cp -RL dist ../preview
      - uses: actions/upload-artifact@v5
        with:
          name: preview
          path: preview
          include-hidden-files: true
`;

const publish = `name: 公開

on:
  push:
    branches: [main]

permissions:
  contents: read
  pages: write
  id-token: write

concurrency:
  group: pages

jobs:
  publish:
${begin}      # 仮の設定や、記録のない変更があれば止まる
      - name: 公開するものを書き出す
        working-directory: engine
        run: npm run publish -- ../site ../public
      - uses: actions/upload-pages-artifact@v4
        with:
          path: public
      - uses: actions/deploy-pages@v4
`;
