import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
// What Astro's own build asks with, too.
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { Place } from './astro-config.ts';
import { programOf, stylesOf } from './bundle-layout.ts';

/** Something that a site has at an address: a page or a file. */
export interface Address {
  /** Under the base path: `plans/x/index.html`, `sitemap-index.xml`. */
  file: string;
  isPage: boolean;
}

/** Renders the pages and files of the site that was handed over (src/site.ts). */
export interface Renderer {
  /** The addresses of some routes (`/plans/[plan]/share.svg`); where two have one address, the first that is listed has it. */
  list: (isWanted: (route: string) => boolean) => Promise<readonly Address[]>;
  /** What stands at an address; nothing where there is no body. */
  render: (address: Address) => Promise<Uint8Array | undefined>;
}

/** The part of Astro's program of a build that we call. */
interface App {
  manifest: { routes: { routeData: RouteData }[] };
  setInternals: (internals: { pagesByKeys: Map<string, unknown> }) => void;
  setOptions: (options: { settings: object; logger: object }) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

/** Opens the program of a bundle for a site in its place. */
export async function openRenderer(folder: string, place: Place): Promise<Renderer> {
  const app = await openApp(folder);
  const routes = new Map<string, { pathname: string; route: RouteData; isPage: boolean }>();
  return {
    list: async (isWanted) => {
      const listed: Address[] = [];
      for (const { pathname, route } of await pathsOf(app, isWanted)) {
        const isPage = route.type === 'page';
        const file = isPage ? pageFile(pathname) : trimmed(pathname);
        if (routes.has(file)) continue;
        routes.set(file, { pathname, route, isPage });
        listed.push({ file, isPage });
      }
      return listed;
    },
    render: async ({ file }) => {
      const { pathname, route, isPage } = routes.get(file)!;
      const url = addressOf(trimmed(pathname), isPage, place);
      const response = await app.render(new Request(url), { routeData: route });
      return response.body ? new Uint8Array(await response.arrayBuffer()) : undefined;
    },
  };
}

/** What Astro lists for some of the routes: the code of the others is not even loaded. */
async function pathsOf({ manifest, ...app }: App, isWanted: (route: string) => boolean) {
  const { routes } = manifest;
  // Astro keeps what it has listed by this very object, and renders with it.
  manifest.routes = routes.filter(({ routeData }) => isWanted(routeData.route));
  try {
    return await new StaticPaths({ ...app, manifest } as never).getAll();
  } finally {
    manifest.routes = routes;
  }
}

async function openApp(folder: string): Promise<App> {
  const program = programOf(folder);
  const entry = readdirSync(program).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(`There is no program of pages in ${folder}.`);
  const { app } = (await import(pathToFileURL(join(program, entry)).href)) as { app: App };
  const pages = JSON.parse(readFileSync(stylesOf(folder), 'utf8')) as [string, unknown][];
  app.setInternals({ pagesByKeys: new Map(pages) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: quiet } } });
  return app;
}

const quiet = { write: () => true };

/** The folder of a page holds its index.html; only the page for missing addresses is a file itself. */
function pageFile(pathname: string): string {
  const path = trimmed(pathname);
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

function addressOf(path: string, isPage: boolean, { baseUrl, basePath }: Place): URL {
  const end = isPage && path !== '' ? '/' : '';
  return new URL(`${basePath}${path}${end}`, baseUrl);
}

function trimmed(pathname: string): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}
