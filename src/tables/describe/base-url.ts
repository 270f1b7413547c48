const label = '[a-z0-9]([a-z0-9-]*[a-z0-9])?';
const host = `${label}(\\.${label})*(:[1-9]\\d{0,4})?`;
const folder = '[A-Za-z0-9]([A-Za-z0-9._~-]*[A-Za-z0-9_~-])?/';
const form = new RegExp(`^https?://${host}/(${folder})*$`);

/**
 * Whether the site can be put at an address: all addresses of the site begin with it, in files of many forms, so it
 * holds only what needs no escape in any of them. The last slash may be left out.
 */
export function isBaseUrl(value: string): boolean {
  const whole = value.endsWith('/') ? value : `${value}/`;
  if (/\/index\.html?\/$/.test(whole)) return false;
  return (
    value.length <= 200 && form.test(whole) && URL.canParse(whole) && new URL(whole).href === whole
  );
}

/** The address that was meant by one with letters, a query or a name of a user in it; nothing if none can be told. */
export function meantBaseUrl(value: string): string | undefined {
  const text = value
    .normalize('NFKC')
    .trim()
    .replace(/^["'「<]+|["'」>]+$/g, '');
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, host: place, pathname } = new URL(text);
  const found = `${protocol}//${place.replace(/\.+$/, '')}${pathname.replace(/\/+(index\.html?)?$/, '')}/`;
  return isBaseUrl(found) ? found : undefined;
}
