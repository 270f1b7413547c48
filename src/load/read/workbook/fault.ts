/** Why a workbook cannot be read, told to the person who sent it. */
export interface WorkbookFault {
  message: string;
  expected?: string;
  fix: string;
}

/** Thrown inside of the reader alone; `readWorkbook` gives it as a value. */
export class UnreadableWorkbook extends Error {
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault) {
    super(fault.message);
    this.fault = fault;
  }
}

const saveAgain =
  'Excel で開き、「名前を付けて保存」で「Excel ブック（*.xlsx）」を選んで保存し直してください。';

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

/** The faults that a file may have before its first cell is seen. */
export const faults = {
  broken: {
    message: 'ブックが壊れているか、途中で切れています。',
    expected: 'Excel ブック（*.xlsx）の全体',
    fix: 'もとのファイルをもう一度受け取るか、Excel で開いて保存し直してください。',
  },
  encrypted: {
    message: 'ブックにパスワードがかかっていて、読めません。',
    expected: 'パスワードなしの Excel ブック（*.xlsx）',
    fix: 'Excel の「ファイル」→「情報」→「ブックの保護」→「パスワードを使用して暗号化」で、パスワードを消して保存してください。',
  },
  old: {
    message: '古い形式のブック（*.xls）です。',
    expected: 'Excel ブック（*.xlsx）',
    fix: saveAgain,
  },
  pdf: {
    message: '名前はブックですが、中身は PDF です。',
    expected: 'Excel ブック（*.xlsx）',
    fix: 'もとのブックを受け取ってください。名前を変えるだけでは、ブックになりません。',
  },
  webPage: {
    message:
      '名前はブックですが、中身はウェブのページです（受け取りに失敗したときのものかもしれません）。',
    expected: 'Excel ブック（*.xlsx）',
    fix: 'もとのブックを受け取り直してください。',
  },
  macro: {
    message: 'マクロを含むブックは受け取りません。',
    expected: 'マクロのない Excel ブック（*.xlsx）',
    fix: saveAgain,
  },
  openDocument: {
    message: 'OpenDocument のブック（*.ods）です。',
    expected: 'Excel ブック（*.xlsx）',
    fix: '「名前を付けて保存」で「Excel ブック（*.xlsx）」を選んで保存し直してください。',
  },
  tooLarge: (bytes: number, most: number) => ({
    message: `ファイルが大きすぎます（${megabytes(bytes)}）。`,
    expected: `${megabytes(most)}まで`,
    fix: '写真や使っていないシートを消して保存し直すか、担当課ごとに分けてください。',
  }),
  swelling: (most: number) => ({
    message: '開くと非常に大きくなるブックです。読むのをやめました。',
    expected: `開いた大きさが${megabytes(most)}まで`,
    fix: '記入したシートだけを新しいブックに写して保存してください。',
  }),
} as const satisfies Record<string, WorkbookFault | ((...sizes: number[]) => WorkbookFault)>;
