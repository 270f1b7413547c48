import { hosting, under } from './headers.ts';
import type { Place } from './place.ts';

/** The recipe for Apache, to be put beside index.html as .htaccess: docs/hosting/apache.htaccess for the root of a host. */
export function apacheRecipe({ base }: Place): string {
  const types = Object.entries(hosting.contentTypes);
  const at = (pattern: string) => under(base, pattern);
  const path = (pattern: string) => `"expr=%{REQUEST_URI} =~ m#${at(pattern)}#"`;
  const not = (pattern: string) => `"expr=! (%{REQUEST_URI} =~ m#${at(pattern)}#)"`;
  const asked = (pattern: string) => `"expr=%{THE_REQUEST} =~ m#^\\S+ ${at(pattern).slice(1)}#"`;
  const open = asked(`^/[^ ?]*\\.(?:${hosting.openEndings.join('|')})[ ?]`);
  const api = asked(hosting.api.replace('[^./]+$', '[^ ./?]+[ ?]'));
  return `# 行革あゆみ：Apache 2.4 の設定の例。src/publish/hosting/headers.ts から作っています（npm test が一致を確かめます）。
# .htaccess という名前で、サイトの初めのフォルダー（index.html の隣）に置きます。${whereIn(base)}
# mod_headers、mod_mime、mod_deflate、mod_rewrite と、AllowOverride All が要ります。

Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
FileETag MTime Size
# 2.4.43 からは、中身が同じなら同じ ETag にする（作り直しても、変わらないファイルは送り直さない）。
<IfModule mod_version.c>
  <IfVersion >= 2.4.43>
    FileETag Digest
  </IfVersion>
</IfModule>

${types.map(([ending, type]) => `AddType "${type}" .${ending}`).join('\n')}
AddType "application/wasm" .wasm

# 変更のフィード
<If "%{REQUEST_URI} =~ m#${at(hosting.feed)}#">
  ForceType "${hosting.contentTypes['atom']}"
</If>

# CKAN の API：拡張子のない JSON
<If "%{REQUEST_URI} =~ m#${at(hosting.api)}#">
  ForceType "${hosting.contentTypes['json']}"
</If>

# ほかのホストが読む設定で、公開するものではない。
<FilesMatch "^_(?:headers|redirects)$">
  Require all denied
</FilesMatch>

<IfModule mod_headers.c>
${Object.entries(hosting.always)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  Header always set Content-Security-Policy "${hosting.policy("'none'")}" ${not(hosting.framed)}
  Header always set Content-Security-Policy "${hosting.policy('*')}" ${path(hosting.framed)}
  Header set Cache-Control "${hosting.cache}" ${not(hosting.lasting)}
  Header set Cache-Control "${hosting.cacheLasting}" ${path(hosting.lasting)}

  # ファイルの日時は中身から決めてあり（docs/hosting/etag.md）、ETag だけに使う。
  Header unset Last-Modified

  # ほかのサイトのページのプログラムが読んでよいもの。ないときの 404 にも付くよう、求められたアドレスで決める。
${[open, api]
  .flatMap((where) =>
    Object.entries(hosting.open).map(
      ([name, value]) => `  Header always set ${name} "${value}" ${where}`,
    ),
  )
  .join('\n')}
${Object.entries(hosting.asked)
  .map(
    ([name, value]) =>
      `  Header always set ${name} "${value}" "expr=%{REQUEST_METHOD} == 'OPTIONS'"`,
  )
  .join('\n')}
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  # 読む前の問い合わせ（OPTIONS）に、中身なしで答える。
  RewriteCond %{REQUEST_METHOD} =OPTIONS
  RewriteRule ^ - [R=204,L]

  # CKAN を読むもの（SHIRASAGI、search.ckan.jp）の問い合わせを、ファイルのアドレスに読み替える。
  RewriteCond %{QUERY_STRING} (?:^|&)id=(${hosting.packageName})(?:&|$)
  RewriteRule ${local(hosting.packageShow)} ${base}$1dataset/%1/ckan.json [L]
  RewriteRule ${local(hosting.packageShow)} - [R=404,L]
  RewriteRule ${local(hosting.unversioned)} ${base}$1api/3/action/$2 [L]
  RewriteRule ${local(hosting.governmentDataset)} ${base}dataset/$1/ [R=301,L]
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript ${[
    ...new Set(types.map(([, type]) => type.split(';')[0]!)),
  ]
    .filter((type) => /^text\/|[/+](json|xml)$/.test(type))
    .join(' ')}
</IfModule>
`;
}

function whereIn(base: string): string {
  return base === '/'
    ? 'サイトはホストの直下に置いてください。'
    : `サイトはホストの ${base} に置いてください。`;
}

/** In a folder's own settings, paths stand without the folder. */
function local(pattern: string): string {
  return pattern.replace('^/', '^');
}
