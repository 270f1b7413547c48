/**
 * @typedef {{ name: string, about: string, required?: boolean, many?: boolean }} Word an argument without a name
 * @typedef {{ value?: string, about: string, optional?: boolean }} Option `--name`; with `value`, what follows it
 * @typedef {{ npm: string, about: string, words?: Word[], options?: Record<string, Option>, folder?: false, script?: string }} Command
 */

const plan = { name: '<plan_id>', about: '計画のID（data/plans.csv の plan_id）' };
const kinds = {
  name: '<種類>',
  about: 'ページの種類。いくつでも書ける。なければすべて',
  many: true,
};
const text = (/** @type {string} */ value, /** @type {string} */ about) => ({ value, about });

/**
 * Every command, described once: what it does, the words and options that it takes. `folder: false` marks those that
 * work on the code and take no site folder; `script` is where one lies that is not in scripts/ itself.
 * @type {Record<string, Command>}
 */
export const commands = {
  start: { npm: 'npm start', about: '点検し、組み立て、公開し、手元で見せる' },
  check: { npm: 'npm run check', about: 'データと文章を点検し、問題をすべて表示する' },
  dev: {
    npm: 'npm run dev',
    about: '直しながら見る。保存するとすぐ画面に出る。問題があれば、問題を画面に出す',
    options: {
      port: text('<番号>', '開くポート（はじめは 4321）'),
      host: { value: '<名前>', about: 'ほかの機械からも見えるようにする', optional: true },
    },
  },
  build: {
    npm: 'npm run build',
    about: '点検し、組み立て、dist に公開する',
    options: {
      publish: { about: '公開してよいかも確かめる。仮の設定や、記録のない変更があれば止まる' },
      part: text(
        '<番号/数>',
        '計画をいくつかに分けた1つだけを組み立てる（2/8 は8つのうちの2つ目）。公開しない',
      ),
      out: text('<フォルダー>', '--part で書き出す先（はじめは part-2-of-8 のような名前）'),
    },
  },
  assemble: {
    npm: 'npm run assemble',
    about: 'build --part で分けて組み立てたものを、1つのサイトにして dist に公開する',
    words: [
      {
        name: '<部分>',
        required: true,
        many: true,
        about: 'build --part で書き出したフォルダー。すべて挙げる',
      },
    ],
    script: 'build/parts/assemble.ts',
  },
  diff: {
    npm: 'npm run diff',
    about: '2つの状態を比べ、読む人にとって何が変わるかを言葉で示す',
    words: [
      { name: '<前>', about: 'サイトのフォルダーか、Git の版（HEAD~1 など）', required: true },
      { name: '<後>', about: '同じ。なければ、いまのサイトのフォルダー' },
    ],
  },
  publish: {
    npm: 'npm run publish',
    about:
      '公開してよいかを確かめ、ホストに渡すフォルダーか ZIP を書き出す。仮の設定、記録のない変更や取り下げがあれば止まる',
    words: [
      { name: '<書き出す先>', about: 'フォルダーの名前か、.zip で終わる名前', required: true },
    ],
  },
  preview: { npm: 'npm run preview', about: '公開したサイトを手元で見せる', folder: false },
  format: {
    npm: 'npm run format',
    about: 'CSV とコードを決まった形に整える',
    options: {
      check: { about: '直さずに、整っていないファイルの名前を挙げる' },
      repair: {
        about:
          'データの値のうち、何を書くつもりだったかがはっきりしているもの（カンマ、▲、令和、全角、日付に変わった番号など）を直し、直したところをすべて示す。決められないものは尋ねる',
      },
    },
  },
  release: {
    npm: 'npm run release',
    about: '変わったデータセットを、1つの版として記録する',
    words: [{ name: '<版>', about: '1.2.0 のような3つの数字', required: true }],
    options: {
      note: text('<説明>', '版の説明'),
      'no-keep': { about: '版のファイルを public/ に残さない' },
    },
  },
  'publish-check': {
    npm: 'npm run publish-check',
    about: '記録していない変更や、記録のないままなくなった行があれば失敗する',
  },
  book: {
    npm: 'npm run book',
    about: '公開したサイトから、1つの計画の全ページを PDF の冊子にする',
    words: [{ ...plan, required: true }],
    options: { out: text('<ファイル>', '書き出す PDF の名前') },
  },
  excel: {
    npm: 'npm run excel',
    about: '担当課に配る Excel の調査票を書き出す',
    words: [plan],
    options: {
      fy: text('<年度>', '尋ねる年度'),
      division: text('<課>', '1つの課だけ'),
      deadline: text('<期限>', '提出の期限'),
      to: text('<宛先>', '提出先'),
      out: text('<ファイル>', '書き出す名前'),
    },
  },
  import: {
    npm: 'npm run import',
    about: '返ってきたブックや CSV を data/ に受け取る',
    words: [{ name: '<ファイルかフォルダー>', required: true, many: true, about: '受け取るもの' }],
    options: {
      'dry-run': { about: '変わることを見せるだけで、書かない' },
      'allow-delete': { about: 'ない行と、空にした欄を消す' },
      plan: text('<計画のID>', 'どの計画のものか書かれていないとき'),
      fy: text('<年度>', '何年度の記入か書かれていないとき'),
    },
  },
  'import-form': {
    npm: 'npm run import-form',
    script: 'desk/form/import-form.ts',
    about:
      '団体が持っている横に長い一覧表を、読み方のファイル（YAML）のとおりに data/ に読み込む。--map がなければ、読み方の下書きを作る',
    words: [{ name: '<ファイル>', required: true, many: true, about: 'ブックか CSV' }],
    options: {
      map: text('<YAML>', '読み方のファイル'),
      'dry-run': { about: '変わることを見せるだけで、書かない' },
      plan: text('<計画のID>', 'どの計画のものか書かれていないとき'),
      fy: text('<年度>', 'シートの年度。見出しやシートの名前より先に使う'),
    },
  },
  new: {
    npm: 'npm run new',
    about:
      '新しいサイト、計画、年度、団体、担当課、表を加える。あるものは書き換えず、点検を通るときだけ書く',
    words: [
      {
        name: '<作るもの>',
        required: true,
        about: 'site、plan、year、organization、division、table のどれか',
      },
      {
        name: '<名前>',
        many: true,
        about: '新しいフォルダー、計画のID、年度、団体の名前、担当課の名前、表の名前',
      },
    ],
    options: {
      plan: text('<計画のID>', 'どの計画の年度や表か'),
      organization: text('<団体のID>', 'どの団体の計画や担当課か'),
      id: text('<値>', '新しい団体のID'),
      ids: text('<値>', '担当課のIDを「、」で区切ったもの'),
      out: text('<ファイル>', '年度の記入用のブックの名前'),
      name: text('<値>', '団体の名前'),
      kana: text('<値>', '団体の名前の読み'),
      english: text('<値>', '団体の英語の名前'),
      'lg-code': text('<値>', '全国地方公共団体コード'),
      kind: text('<値>', '団体の種別（city など）'),
      'plan-id': text('<値>', '計画のID'),
      'plan-title': text('<値>', '計画の名前'),
      'plan-english': text('<値>', '計画の英語の名前'),
      start: text('<値>', '計画の最初の年度、担当課のできた年度'),
      end: text('<値>', '計画の最後の年度'),
      divisions: text('<値>', '担当課の名前を「、」で区切ったもの'),
      'base-url': text('<値>', 'サイトを置くアドレス'),
      'contact-url': text('<値>', '問い合わせのページ'),
      'contact-email': text('<値>', '問い合わせのメールアドレス'),
    },
  },
  offline: {
    npm: 'npm run offline',
    about:
      'ネットワークにつながらない PC に写す部品（Node とパッケージ）を、1つのフォルダーに集める。offline という名前でプロジェクトの中に置くと、導入はそこから行われる',
    words: [{ name: '<書き出す先>', about: 'フォルダー（はじめは、プロジェクトの中の offline）' }],
    options: {
      for: text('<機種>', 'win32-x64 など。いくつかは「,」で区切る（はじめは、この PC の機種）'),
    },
    folder: false,
    script: 'launch/offline/offline.mjs',
  },
  conformance: {
    npm: 'npm run conformance',
    about: '公開したサイトを、公式の SHACL やスキーマで検証する',
    words: [
      { name: '<フォルダー>', about: '公式の検証ファイルのあるフォルダー', required: true },
      { name: '<サイト>', about: 'できたサイトのフォルダー（はじめは dist）' },
    ],
    folder: false,
  },
  lighthouse: {
    npm: 'npm run lighthouse',
    about: '公開したサイトを、種類ごとに1ページずつ Lighthouse で測る',
    words: [kinds],
  },
  screenshots: {
    npm: 'npm run screenshots',
    about: '公開したサイトを、種類ごとに1ページずつ、3つの幅と明暗で撮る',
    words: [kinds],
    options: {
      handbook: { about: '手引き（docs/desk）の図を、見本の架空市で撮り直す' },
    },
  },
  'screenshot-readme': {
    npm: 'npm run readme:picture',
    about: 'README の図を、公開したサイトから撮り直す',
    words: [{ name: '<ページ>', about: 'plans/<plan_id>/timeline/ のような、サイトの中の場所' }],
    folder: false,
  },
  'search-quality': {
    npm: 'npm run search:quality',
    about: '公開したサイトの検索に、正解のわかっている質問を尋ね、良さを示す',
    folder: false,
  },
  'accept-pictures': {
    npm: 'npm run pictures:accept',
    about: 'テストが持つ図の見本を、いまの描き方の図に替える',
    folder: false,
  },
  bench: {
    npm: 'npm run bench',
    about: '架空の国のサイトを組み立て、段階ごとの時間とメモリーを表と図にする',
    options: {
      measures: text('<件数>', '施策の件数。60,600 のように並べられる'),
      peers: { about: '同じページを Hugo、Eleventy、Astro だけでも組み立てて比べる' },
      served: {
        value: '<フォルダー>',
        about: '組み立ての代わりに、できたサイト（はじめは dist）を nginx で送る速さを測る',
        optional: true,
      },
      docs: { about: '結果を docs/performance.md にも書く' },
      out: text('<フォルダー>', '結果の置き場所（はじめは bench）'),
    },
    folder: false,
  },
  lint: {
    npm: 'npm run lint',
    about: 'コードの書き方と、使われていないものを点検する',
    folder: false,
  },
  typecheck: { npm: 'npm run typecheck', about: 'コードの型を確かめる', folder: false },
  test: { npm: 'npm test', about: 'すべてのテストを行う', folder: false },
  'test-quick': {
    npm: 'npm run test:quick',
    about: '型、書き方、単体のテストだけを行う',
    folder: false,
  },
};
