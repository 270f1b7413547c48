import { escapeXml } from '../formats/xml.ts';
import { hosting } from './headers.ts';
import { inboundRules, outboundRules } from './iis-rules.ts';
import type { Place } from './place.ts';

/**
 * The recipe for IIS 10 with its module URL Rewrite 2.1, to be put beside index.html as web.config:
 * docs/hosting/web.config for the root of a host. IIS stops at a setting that stands twice, so what the site above may
 * have set is taken back first.
 */
export function iisRecipe({ base }: Place): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 行革あゆみ：IIS の設定の例。src/publish/hosting/headers.ts から作っています（npm test が一致を確かめます）。
     web.config という名前で、サイトの初めのフォルダー（index.html の隣）に置きます。${whereIn(base)}
     IIS 10 と、URL Rewrite 2.1 が要ります。実際の IIS では動かしていません（docs/hosting/iis.md）。 -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <security>
      <requestFiltering removeServerHeader="true">
        <hiddenSegments>
          <!-- ほかのホストが読む設定で、公開するものではない。 -->
          <add segment="_headers" />
          <add segment="_redirects" />
        </hiddenSegments>
      </requestFiltering>
    </security>
    <staticContent>
${Object.entries(typesByEnding()).map(mimeMap).join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(everywhere()).map(customHeader).join('\n')}
      </customHeaders>
    </httpProtocol>
    <rewrite>
      <rules>
        <clear />
${inboundRules(base)}
      </rules>
      <outboundRules>
        <clear />
${outboundRules(base)}
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
`;
}

function whereIn(base: string): string {
  return base === '/'
    ? 'サイトはホストの直下に置いてください。'
    : `サイトはホストの ${base} に、IIS の「アプリケーション」として置いてください。`;
}

/** Files without an ending, which IIS asks for as ".", are the CKAN API. */
function typesByEnding(): Record<string, string> {
  const pages = Object.entries(hosting.pageTypes).map(([ending, type]): [string, string] => [
    ending,
    type.startsWith('text/') ? `${type}; charset=utf-8` : type,
  ]);
  return {
    ...Object.fromEntries(pages),
    ...hosting.contentTypes,
    '': hosting.contentTypes['json']!,
  };
}

/** The stricter policy stands even where a rule should not run. */
function everywhere(): Record<string, string> {
  return { ...hosting.always, 'Content-Security-Policy': hosting.policy("'none'") };
}

function mimeMap([ending, type]: [string, string]): string {
  return `      <remove fileExtension=".${ending}" />
      <mimeMap fileExtension=".${ending}" mimeType="${escapeXml(type)}" />`;
}

function customHeader([name, value]: [string, string]): string {
  return `        <remove name="${name}" />
        <add name="${name}" value="${escapeXml(value)}" />`;
}
