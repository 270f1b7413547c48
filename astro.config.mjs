import { defineConfig } from 'astro/config';

// A file is named by its content alone: which page asks for it first depends on which file is read first.
const output = { assetFileNames: '_astro/[hash][extname]' };

// What depends on the data, `site` and `base`, is added by whoever starts Astro (scripts/build/render-pages.ts).
export default defineConfig({
  trailingSlash: 'ignore',
  // One Content-Security-Policy without 'unsafe-inline': no inline style, no inline script.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { output } },
    environments: { client: { build: { rolldownOptions: { output } } } },
  },
});
