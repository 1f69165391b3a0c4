import { printNumber } from '../data.ts';

/** A count within a Vietnamese sentence: 1.234. */
export const inVi = (n: number): string => printNumber(n, 'vi');

/** A count within an English sentence: 1,234. */
export const inEn = (n: number): string => printNumber(n, 'en');
