import { offerNames } from './combobox.ts';
import { the } from './dom.ts';
import { shelfOf } from './load.ts';
import { focusOnSlash } from './slash-key.ts';

// Runs in the browser, on the home page only.

const input = the<HTMLInputElement>('#home-search');
offerNames(input, shelfOf(input.form!.dataset['base']!).suggestions);
focusOnSlash(input);
