/** A success criterion: its number, its usual short names, its level, and the standard that brought it. */
export interface SuccessCriterion {
  no: string;
  ja: string;
  en: string;
  level: 'A' | 'AA';
  standard: 'JIS X 8341-3:2016' | 'WCAG 2.1' | 'WCAG 2.2';
}

type Line = [no: string, level: 'A' | 'AA', ja: string, en: string];

// WCAG 2.0 = ISO/IEC 40500:2012 = JIS X 8341-3:2016: 25 of level A and 13 of level AA.
const jis: Line[] = [
  ['1.1.1', 'A', '非テキストコンテンツ', 'Non-text Content'],
  ['1.2.1', 'A', '音声だけ及び映像だけ（収録済み）', 'Audio-only and Video-only (Prerecorded)'],
  ['1.2.2', 'A', 'キャプション（収録済み）', 'Captions (Prerecorded)'],
  [
    '1.2.3',
    'A',
    '音声解説又はメディアに対する代替コンテンツ（収録済み）',
    'Audio Description or Media Alternative (Prerecorded)',
  ],
  ['1.2.4', 'AA', 'キャプション（ライブ）', 'Captions (Live)'],
  ['1.2.5', 'AA', '音声解説（収録済み）', 'Audio Description (Prerecorded)'],
  ['1.3.1', 'A', '情報及び関係性', 'Info and Relationships'],
  ['1.3.2', 'A', '意味のある順序', 'Meaningful Sequence'],
  ['1.3.3', 'A', '感覚的な特徴', 'Sensory Characteristics'],
  ['1.4.1', 'A', '色の使用', 'Use of Color'],
  ['1.4.2', 'A', '音声の制御', 'Audio Control'],
  ['1.4.3', 'AA', 'コントラスト（最低限レベル）', 'Contrast (Minimum)'],
  ['1.4.4', 'AA', 'テキストのサイズ変更', 'Resize Text'],
  ['1.4.5', 'AA', '文字画像', 'Images of Text'],
  ['2.1.1', 'A', 'キーボード', 'Keyboard'],
  ['2.1.2', 'A', 'キーボードトラップなし', 'No Keyboard Trap'],
  ['2.2.1', 'A', 'タイミング調整可能', 'Timing Adjustable'],
  ['2.2.2', 'A', '一時停止、停止及び非表示', 'Pause, Stop, Hide'],
  ['2.3.1', 'A', '3回の閃光又は閾値以下', 'Three Flashes or Below Threshold'],
  ['2.4.1', 'A', 'ブロックスキップ', 'Bypass Blocks'],
  ['2.4.2', 'A', 'ページタイトル', 'Page Titled'],
  ['2.4.3', 'A', 'フォーカス順序', 'Focus Order'],
  ['2.4.4', 'A', 'リンクの目的（コンテキスト内）', 'Link Purpose (In Context)'],
  ['2.4.5', 'AA', '複数の手段', 'Multiple Ways'],
  ['2.4.6', 'AA', '見出し及びラベル', 'Headings and Labels'],
  ['2.4.7', 'AA', 'フォーカスの可視化', 'Focus Visible'],
  ['3.1.1', 'A', 'ページの言語', 'Language of Page'],
  ['3.1.2', 'AA', '一部分の言語', 'Language of Parts'],
  ['3.2.1', 'A', 'フォーカス時', 'On Focus'],
  ['3.2.2', 'A', '入力時', 'On Input'],
  ['3.2.3', 'AA', '一貫したナビゲーション', 'Consistent Navigation'],
  ['3.2.4', 'AA', '一貫した識別性', 'Consistent Identification'],
  ['3.3.1', 'A', 'エラーの特定', 'Error Identification'],
  ['3.3.2', 'A', 'ラベル又は説明', 'Labels or Instructions'],
  ['3.3.3', 'AA', 'エラー修正の提案', 'Error Suggestion'],
  [
    '3.3.4',
    'AA',
    'エラー回避（法的、金融及びデータ）',
    'Error Prevention (Legal, Financial, Data)',
  ],
  ['4.1.1', 'A', '構文解析', 'Parsing'],
  ['4.1.2', 'A', '名前（name）、役割（role）及び値（value）', 'Name, Role, Value'],
];

const wcag21: Line[] = [
  ['1.3.4', 'AA', '表示の向き', 'Orientation'],
  ['1.3.5', 'AA', '入力目的の特定', 'Identify Input Purpose'],
  ['1.4.10', 'AA', 'リフロー', 'Reflow'],
  ['1.4.11', 'AA', '非テキストのコントラスト', 'Non-text Contrast'],
  ['1.4.12', 'AA', 'テキストの間隔', 'Text Spacing'],
  ['1.4.13', 'AA', 'ホバー又はフォーカスで表示されるコンテンツ', 'Content on Hover or Focus'],
  ['2.1.4', 'A', '文字キーのショートカット', 'Character Key Shortcuts'],
  ['2.5.1', 'A', 'ポインタのジェスチャ', 'Pointer Gestures'],
  ['2.5.2', 'A', 'ポインタのキャンセル', 'Pointer Cancellation'],
  ['2.5.3', 'A', 'ラベルを含む名前（name）', 'Label in Name'],
  ['2.5.4', 'A', '動きによる起動', 'Motion Actuation'],
  ['4.1.3', 'AA', 'ステータスメッセージ', 'Status Messages'],
];

const wcag22: Line[] = [
  ['2.4.11', 'AA', '隠されないフォーカス（最低限）', 'Focus Not Obscured (Minimum)'],
  ['2.5.7', 'AA', 'ドラッグ動作', 'Dragging Movements'],
  ['2.5.8', 'AA', 'ターゲットのサイズ（最低限）', 'Target Size (Minimum)'],
  ['3.2.6', 'A', '一貫したヘルプ', 'Consistent Help'],
  ['3.3.7', 'A', '冗長な入力項目', 'Redundant Entry'],
  ['3.3.8', 'AA', 'アクセシブルな認証（最低限）', 'Accessible Authentication (Minimum)'],
];

function described(lines: readonly Line[], standard: SuccessCriterion['standard']) {
  return lines.map(([no, level, ja, en]): SuccessCriterion => ({ no, ja, en, level, standard }));
}

/** The criteria of levels A and AA: those of JIS first, then what the later guidelines add. */
export const successCriteria: readonly SuccessCriterion[] = [
  ...described(jis, 'JIS X 8341-3:2016'),
  ...described(wcag21, 'WCAG 2.1'),
  ...described(wcag22, 'WCAG 2.2'),
];
