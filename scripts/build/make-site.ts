// The process that makes one site: build-site.ts starts it, orders the site, and hears if it failed.
import { doOrdered } from './processes/do-ordered.ts';
import { writeSite } from './write-site.ts';

doOrdered(writeSite);
