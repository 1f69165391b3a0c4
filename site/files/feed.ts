import { isText } from '../context.ts';
import { isoDay, type Lang, say, type Version } from '../data.ts';
import { addressOf, fileOf, sumOf } from '../href.ts';
import type { Site } from '../site.ts';
import { changesSaid } from '../views/version-words.ts';
import { changesPath, feedFile } from '../views/versions.ts';
import { versions as words } from '../words/versions.ts';
import { escapeXml } from './escape-xml.ts';

/**
 * The issued versions as an Atom feed (RFC 4287), the newest first. Names and dates rest on the
 * commits alone, so that a reader sees an entry once, wherever the site stands and whenever it is
 * built. Without the site's address its links are relative to the feed.
 */
export function feed(site: Site, lang: Lang): string {
  const { all = [] } = site.versions() ?? {};
  const [newest] = all;
  const { name, siteUrl } = site.settings();
  const called = isText(name) ? say(name, lang) : '';
  const oldest = all.at(-1);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${oldest ? idOf(oldest, `feed ${lang}`) : ''}</id>
<title>${escapeXml(`${called} – ${words.title[lang]}`)}</title>
<updated>${newest ? timeOf(newest) : ''}</updated>
<author><name>${escapeXml(called)}</name></author>
${siteUrl ? `<link rel="self" type="application/atom+xml" href="${escapeXml(`${siteUrl.replace(/\/*$/, '/')}${feedFile(lang)}`)}"/>\n` : ''}<link rel="alternate" type="text/html" href="${escapeXml(linkTo(siteUrl, '/versions/', lang))}"/>
${all.map((version) => entryOf(site, version, lang)).join('')}</feed>
`;
}

function entryOf(site: Site, version: Version, lang: Lang): string {
  const { name, title } = version;
  const { siteUrl } = site.settings();
  const step = site.versionChanges(name);
  const called = title === undefined ? name : `${name}, ${say(title, lang)}`;
  const path = step ? changesPath(name) : '/versions/';
  const said = step ? changesSaid(site, step, lang) : words.first[lang];
  return `<entry>
<id>${idOf(version, lang)}</id>
<title>${escapeXml(`${words.version[lang]} ${called}`)}</title>
<updated>${timeOf(version)}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(linkTo(siteUrl, path, lang))}"/>
<summary>${escapeXml(said)}</summary>
</entry>
`;
}

function linkTo(siteUrl: string | undefined, path: string, lang: Lang): string {
  if (siteUrl) return addressOf(siteUrl, '', path, lang);
  return (lang === 'vi' ? '' : '../') + fileOf(path, lang);
}

/** The day of the commit, as it begins in Viet Nam. */
function timeOf({ issued }: Version): string {
  return `${isoDay(issued)}T00:00:00+07:00`;
}

/** A name for good (RFC 9562, version 8): from the commit, and what of it is meant. */
function idOf({ commit, name }: Version, what: string): string {
  const sum = sumOf(`${name} ${what}`).toString(16).padStart(8, '0');
  const hex = commit.replace(/[^0-9a-f]/g, '').padEnd(24, '0');
  const cut = (from: number, to: number) => hex.slice(from, to);
  return `urn:uuid:${cut(0, 8)}-${cut(8, 12)}-8${cut(12, 15)}-8${cut(15, 18)}-${cut(18, 22)}${sum}`;
}
