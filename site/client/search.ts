import { startBox } from './search-box.ts';
import { readForm } from './search-form.ts';
import { startPage } from './search-page.ts';
import { showOpenEntries } from './strip.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]:not([data-on])')) {
  form.dataset.on = '';
  if (form.dataset.search === 'page') startPage(form);
  else startBox(form, readForm(form));
}

// The one script of nearly every page, so a small thing of the frame goes with it.
showOpenEntries();
