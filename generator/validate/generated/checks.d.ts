/** Compiled checks by reference, each an ajv validator; made by tools/generate-checks.ts. */
export const CHECKS: Readonly<Record<string, unknown>>;
/** `Schemas.mark` of the schemas they were made from. */
export const MADE_FROM: string;
