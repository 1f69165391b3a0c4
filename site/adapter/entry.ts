// What the compiled theme exports; its type is `Theme` in generator/exporters/site/theme.ts.
export { createApp } from 'astro/app/entrypoint';
export { listFiles } from '../files/list-files.ts';
export { fileOf } from '../href.ts';
export { openSite } from '../open-site.ts';
export { renderPage } from './render-page.ts';
