// The process that makes one site: build-site.ts starts it, orders the site, and hears if it failed.
import { doOrdered } from './processes/do-ordered.ts';
import type { Order } from './build-site.ts';
import { beginBundle } from './pages/begin-bundle.ts';

doOrdered(async (order: Order) => {
  // Before all the code is loaded that reads a folder: Astro takes longer than that, on a core of its own.
  const begun = beginBundle(order);
  const { writeSite } = await import('./write-site.ts');
  await writeSite(order, begun);
});
