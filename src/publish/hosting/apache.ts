import { hosting } from './headers.ts';

/** The recipe for Apache: docs/hosting/apache.htaccess, to be put beside index.html as .htaccess. */
export function apacheRecipe(): string {
  const types = Object.entries(hosting.contentTypes);
  const path = (pattern: string) => `"expr=%{REQUEST_URI} =~ m#${pattern}#"`;
  const not = (pattern: string) => `"expr=! (%{REQUEST_URI} =~ m#${pattern}#)"`;
  const asked = (pattern: string) => `"expr=%{THE_REQUEST} =~ m#^\\S+ ${pattern}#"`;
  const open = asked(`[^ ?]*\\.(?:${hosting.openEndings.join('|')})[ ?]`);
  const api = asked(hosting.api.slice(1).replace('[^./]+$', '[^ ./?]+[ ?]'));
  return `# 行革あゆみ：Apache 2.4 の設定の例。src/publish/hosting/headers.ts から作っています（npm test が一致を確かめます）。
# .htaccess という名前で、サイトの初めのフォルダー（index.html の隣）に置きます。サイトはホストの直下に置いてください。
# mod_headers、mod_mime、mod_deflate、mod_rewrite と、AllowOverride All が要ります。

Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 /404.html
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
<If "%{REQUEST_URI} =~ m#${hosting.feed}#">
  ForceType "${hosting.contentTypes['atom']}"
</If>

# CKAN の API：拡張子のない JSON
<If "%{REQUEST_URI} =~ m#${hosting.api}#">
  ForceType "${hosting.contentTypes['json']}"
</If>

<Files "_headers">
  Require all denied
</Files>

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

# 読む前の問い合わせ（OPTIONS）に、中身なしで答える。
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_METHOD} =OPTIONS
  RewriteRule ^ - [R=204,L]
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
