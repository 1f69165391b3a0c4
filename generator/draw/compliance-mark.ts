import type { ComplianceValue } from '../core/compliance.ts';

/**
 * Shapes of their own, so that no value is taken for a status: a full square for what is met, an
 * open one with a bar for what is not, a dotted one where there is not enough basis, and a dash.
 */
const SHAPES: Readonly<Record<ComplianceValue, string>> = {
  met: '<path d="M2 2h12v12H2Z"/>',
  'not-met':
    '<path d="M2.9 2.9h10.2v10.2H2.9Z" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M4.6 7h6.8v2H4.6Z"/>',
  'not-enough-basis':
    '<path d="M2.9 2.9h10.2v10.2H2.9Z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.1 2"/>',
  'not-applicable': '<path d="M2 7.2h12v1.6H2Z"/>',
};

/** Never the red of what is late. */
const TONES: Readonly<Record<ComplianceValue, string>> = {
  met: 'good',
  'not-met': 'warn',
  'not-enough-basis': 'calm',
  'not-applicable': 'calm',
};

/** The mark of a value as a picture in a line of text; it always stands beside its word. */
export function complianceMark(value: ComplianceValue): string {
  return `<svg class="mk ${TONES[value]}" viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">${SHAPES[value]}</svg>`;
}
