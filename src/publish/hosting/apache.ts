import { hosting } from './headers.ts';

/** The recipe for Apache: docs/hosting/apache.htaccess, to be put beside index.html as .htaccess. */
export function apacheRecipe(): string {
  const types = Object.entries(hosting.contentTypes);
  const path = (pattern: string) => `"expr=%{REQUEST_URI} =~ m#${pattern}#"`;
  const not = (pattern: string) => `"expr=! (%{REQUEST_URI} =~ m#${pattern}#)"`;
  return `# 行革あゆみ：Apache 2.4 の設定の例。src/publish/hosting/headers.ts から作っています（npm test が一致を確かめます）。
# .htaccess という名前で、サイトの初めのフォルダー（index.html の隣）に置きます。サイトはホストの直下に置いてください。
# mod_headers、mod_mime、mod_deflate と、AllowOverride All が要ります。

Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
FileETag MTime Size

${types.map(([ending, type]) => `AddType "${type}" .${ending}`).join('\n')}
AddType "application/wasm" .wasm

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
  Header set Access-Control-Allow-Origin "*" ${path(`\\.(?:${hosting.openEndings.join('|')})$`)}
  Header set Access-Control-Allow-Origin "*" ${path(hosting.api)}
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
