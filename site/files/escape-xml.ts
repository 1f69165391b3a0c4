/** Text as it may stand in an element or in an attribute between double quotes. */
export function escapeXml(text: string): string {
  // Control characters cannot be written in XML at all.
  const plain = text.replace(/[^\t\n\r\P{Cc}]|[\uFFFE\uFFFF]/gu, '');
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
