import { escapeXml } from '../formats/xml.ts';
import { hosting, under } from './headers.ts';

/** A header that IIS sets on an answer, where all conditions hold: `[what is looked at, pattern]`. */
interface HeaderRule {
  header: string;
  value: string;
  conditions: [input: string, pattern: string][];
}

/** As URL Rewrite reads what is asked: the address of a file instead. Paths stand without the folder of web.config. */
export function inboundRules(base: string): string {
  const local = (pattern: string) => escapeXml(pattern.replace('^/', '^'));
  const named = `(?:^|&)id=(${hosting.packageName})(?:&|$)`;
  return `        <!-- 読む前の問い合わせ（OPTIONS）に、中身なしで答える。 -->
        <rule name="ayumi: options" stopProcessing="true">
          <match url=".*" />
          <conditions>
            <add input="{REQUEST_METHOD}" pattern="^OPTIONS$" />
          </conditions>
          <action type="CustomResponse" statusCode="204" statusReason="No Content" statusDescription="No Content" />
        </rule>
        <!-- CKAN を読むもの（SHIRASAGI、search.ckan.jp）の問い合わせを、ファイルのアドレスに読み替える。 -->
        <rule name="ayumi: package_show" stopProcessing="true">
          <match url="${local(hosting.packageShow)}" ignoreCase="false" />
          <conditions>
            <add input="{QUERY_STRING}" pattern="${escapeXml(named)}" ignoreCase="false" />
          </conditions>
          <action type="Rewrite" url="{R:1}dataset/{C:1}/ckan.json" appendQueryString="false" />
        </rule>
        <rule name="ayumi: api without a version" stopProcessing="true">
          <match url="${local(hosting.unversioned)}" ignoreCase="false" />
          <action type="Rewrite" url="{R:1}api/3/action/{R:2}" appendQueryString="false" />
        </rule>
        <rule name="ayumi: dataset of a government" stopProcessing="true">
          <match url="${local(hosting.governmentDataset)}" ignoreCase="false" />
          <action type="Redirect" url="${base}dataset/{R:1}/" redirectType="Permanent" appendQueryString="false" />
        </rule>
        <!-- index.html のないフォルダーは、403 ではなく 404 にする。 -->
        <rule name="ayumi: folder without a page" stopProcessing="true">
          <match url=".*" />
          <conditions>
            <add input="{REQUEST_FILENAME}" matchType="IsDirectory" />
            <add input="{REQUEST_FILENAME}/index.html" matchType="IsFile" negate="true" />
          </conditions>
          <action type="CustomResponse" statusCode="404" statusReason="Not Found" statusDescription="Not Found" />
        </rule>`;
}

/** What is sent with an answer, by the address that was asked, so that it stands with a 404 too. */
export function outboundRules(base: string): string {
  return headerRules((pattern) => under(base, pattern))
    .map(({ header, value, conditions }, at) => {
      const asked = conditions.map(
        ([input, pattern]) =>
          `            <add input="{${input}}" pattern="${escapeXml(pattern)}" ignoreCase="false" />\n`,
      );
      return `        <rule name="ayumi: ${at + 1} ${header}">
          <match serverVariable="RESPONSE_${header.replaceAll('-', '_')}" pattern=".*" />
${asked.length > 0 ? `          <conditions>\n${asked.join('')}          </conditions>\n` : ''}          <action type="Rewrite" value="${escapeXml(value)}" />
        </rule>`;
    })
    .join('\n');
}

function headerRules(at: (pattern: string) => string): HeaderRule[] {
  const path = (pattern: string): [string, string] => ['REQUEST_URI', asAsked(at(pattern))];
  const given: [string, string] = ['RESPONSE_STATUS', '^(?:200|206|304)'];
  const endings = `[^?]*\\.(?:${hosting.openEndings.join('|')})$`;
  const open = path(`^/(?:${endings}|${hosting.api.replace('^/', '')})`);
  const options: [string, string] = ['REQUEST_METHOD', '^OPTIONS$'];
  const rule = (header: string, value: string, ...conditions: HeaderRule['conditions']) => ({
    header,
    value,
    conditions,
  });
  return [
    rule('Content-Security-Policy', hosting.policy('*'), path(hosting.framed)),
    rule('Cache-Control', hosting.cache, given),
    rule('Cache-Control', hosting.cacheLasting, given, path(hosting.lasting)),
    rule('Content-Type', hosting.contentTypes['atom']!, given, path(hosting.feed)),
    ...Object.entries(hosting.open).map(([name, value]) => rule(name, value, open)),
    ...Object.entries(hosting.asked).map(([name, value]) => rule(name, value, options, open)),
    // The time of a file is made of its content, for the ETag alone (docs/hosting/etag.md).
    rule('Last-Modified', ''),
  ];
}

/** A pattern of paths as one of addresses, in which a question may follow. */
function asAsked(pattern: string): string {
  return pattern.replaceAll('[^./]+', '[^./?]+').replaceAll(/\$(?=\)|\||$)/g, '(?:\\?|$)');
}
