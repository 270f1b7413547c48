import { headersFor } from './headers.ts';

/** A text of the catalogue as a host should send it. Takes its path under the base path, without `/`. */
export function textResponse(path: string, text: string): Response {
  return new Response(text, { headers: headersFor(`/${path}`) });
}
