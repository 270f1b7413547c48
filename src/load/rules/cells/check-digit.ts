/** The sixth digit of a local government code: weights 6 5 4 3 2, modulo 11 (全国地方公共団体コード仕様). */
export function checkDigit(five: string): string {
  const sum = [...five].reduce((total, digit, at) => total + Number(digit) * (6 - at), 0);
  return String((11 - (sum % 11)) % 10);
}

/** Whether a text is a local government code: six digits of which the last agrees with the others. */
export function isLocalGovernmentCode(text: string): boolean {
  return /^\d{6}$/.test(text) && text.endsWith(checkDigit(text.slice(0, 5)));
}

/** Whether a text is such a code whose first zero a spreadsheet took away: 20001 for 020001. */
export function hasLostZero(text: string): boolean {
  return isLocalGovernmentCode(`0${text}`);
}
