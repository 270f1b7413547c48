import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { join } from 'node:path';

/** The prose: one MDX file per plan, section, measure, year, topic or page about the site. */
const prose = defineCollection({
  loader: glob({
    pattern: '**/*.mdx',
    base: join(process.env['AYUMI_INPUT'] ?? process.cwd(), 'content'),
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.object({ title: z.string(), description: z.string() }),
});

export const collections = { prose };
