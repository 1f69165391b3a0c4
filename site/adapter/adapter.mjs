/** The adapter of the compiled theme: the server entry is a module to import, not a server. */
export function khungAdapter() {
  const name = 'khung';
  const supportedAstroFeatures = { serverOutput: 'stable', hybridOutput: 'stable' };
  const serverEntrypoint = new URL('./entry.ts', import.meta.url);
  const adapter = { name, entrypointResolution: 'auto', serverEntrypoint, supportedAstroFeatures };
  return {
    name,
    hooks: { 'astro:config:done': ({ setAdapter }) => setAdapter(adapter) },
  };
}
