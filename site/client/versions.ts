import { make } from './dom.ts';
import { fileHere, loadOnce, type Place, type VersionList } from './versions-data.ts';

/**
 * The list of versions at the link in the header: each leads to the page that is open, in that
 * version, or says that the version has none. Without this script the link leads to `/versions/`.
 */
const script = document.currentScript as HTMLScriptElement;
const link = document.querySelector<HTMLAnchorElement>('a.versions');
const here = fileHere(script.src, location.href, document.documentElement.lang);
if (link && here) link.addEventListener('click', (event) => open(event, link, here));

const WORDS = {
  vi: {
    working: 'Bản đang soạn',
    absent: 'bản đó chưa có mục này',
    shown: 'đang xem',
    course: 'Mục này qua các phiên bản',
  },
  en: {
    working: 'Working version',
    absent: 'does not have this',
    shown: 'shown here',
    course: 'This over the versions',
  },
};
const words = WORDS[document.documentElement.lang === 'en' ? 'en' : 'vi'];

async function open(event: MouseEvent, link: HTMLAnchorElement, place: Place): Promise<void> {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const shown = link.nextElementSibling;
  if (shown?.classList.contains('version-list')) return shown.remove();
  try {
    link.after(await listOf(place));
    link.parentElement?.querySelector<HTMLAnchorElement>('.version-list a')?.focus();
  } catch {
    location.href = link.href;
  }
}

async function listOf(place: Place): Promise<HTMLElement> {
  const own = await loadOnce<{ name?: string; home: string }>(
    `${place.root}_khung/version.js`,
    'khungVersion',
  );
  const home = place.root + own.home;
  const { versions } = await loadOnce<VersionList>(`${home}_khung/versions.js`, 'khungVersions');
  const items = [{ folder: '', label: words.working }, ...versions.map(labelled)];
  const rows = await Promise.all(
    items.map(({ folder, label }) => rowOf(home, folder, label, place)),
  );
  const list = make('ul', { class: 'version-list' }, ...rows, (await courseRow(home, place)) ?? '');
  list.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    (list.previousElementSibling as HTMLElement | null)?.focus();
    list.remove();
  });
  return list;
}

/** Leads to how the open record changed over the versions, where it did. */
async function courseRow(home: string, { folder, name, file }: Place) {
  const courses = await loadOnce<Record<string, string>>(`${home}_khung/courses.js`, 'khungPaths');
  if (!` ${courses[`versions/of/${folder}`] ?? ''} `.includes(` ${name} `)) return undefined;
  const lang = file.startsWith('en/') ? 'en/' : '';
  const href = `${home}${lang}versions/of/${folder}/${name}.html`;
  return make('li', {}, make('a', { href }, words.course));
}

function labelled({ name, folder }: VersionList['versions'][number]) {
  return { folder, label: name };
}

async function rowOf(home: string, folder: string, label: string, place: Place) {
  const root = home + folder;
  if (new URL(root, location.href).href === new URL(place.root, location.href).href)
    return make('li', { 'aria-current': 'true' }, `${label} (${words.shown})`);
  const paths = await loadOnce<Record<string, string>>(`${root}_khung/paths.js`, 'khungPaths');
  const has = ` ${paths[place.folder] ?? ''} `.includes(` ${place.name} `);
  const target = has ? place.file : place.start;
  const said = has ? undefined : make('small', {}, ` ${words.absent}`);
  return make('li', {}, make('a', { href: root + target }, label), said);
}
