/** Codes of provinces in the numbers of citizens' cards (Circular 59/2021/TT-BCA, 63 provinces). */
const PROVINCES = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 ' +
    '037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 ' +
    '077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'
  ).split(' '),
);

/** The last year of birth that the fourth digit is taken to tell; later numbers are other numbers. */
const LAST_CENTURY_DIGIT = 3;

/**
 * Whether twelve digits are built as a citizen's number: province, a digit for century and sex (0 and 1
 * for the 20th century, 2 and 3 for the 21st), year of birth, six more.
 */
export function isCitizenNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits) || !PROVINCES.has(digits.slice(0, 3))) return false;
  const century = Number(digits[3]);
  if (century > LAST_CENTURY_DIGIT) return false;
  return century < 2 || Number(digits.slice(4, 6)) <= 40;
}

/** Beginnings of bank cards: Napas, Visa, Mastercard, American Express, JCB, UnionPay. */
const ISSUERS = /^(?:9704|4|5[1-5]|2[2-7]|3[47]|35|62)/;

/** Whether digits are a card's number: a known issuer, its length, and the check digit of Luhn. */
export function isCardNumber(digits: string): boolean {
  return ISSUERS.test(digits) && [13, 15, 16, 19].includes(digits.length) && luhn(digits) === 0;
}

function luhn(digits: string): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const twice = at % 2 === 1 ? digit * 2 : digit;
    sum += twice > 9 ? twice - 9 : twice;
  }
  return sum % 10;
}
