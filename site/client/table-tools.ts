import { startTable } from './table/start.ts';

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-tools]'))
  startTable(table);
