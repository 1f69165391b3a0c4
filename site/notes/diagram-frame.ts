import url from 'khung:diagram-frame';

/** Address of the page that draws diagrams, for `asset()`; emitted by adapter/diagram-frame.mjs. */
export const diagramFrame: string = url;
