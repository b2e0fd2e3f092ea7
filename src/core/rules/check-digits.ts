/** Numbers that carry a check on themselves: what passes is very probably what it looks like. */

/** An international bank account number, with or without blanks. */
export function isBankAccount(printed: string): boolean {
  const plain = printed.replaceAll(" ", "");
  return plain.length >= 15 && plain.length <= 34 && remainder(plain.slice(4) + plain.slice(0, 4)) === 1;
}

/** A legal entity identifier: twenty letters and figures after ISO 17442. */
export function isEntityIdentifier(printed: string): boolean {
  return printed.length === 20 && remainder(printed) === 1;
}

/** The remainder by 97 of a number in which A stands for 10 and Z for 35 (ISO 7064). */
function remainder(text: string): number {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** The number of a payment card, with or without blanks and hyphens (Luhn). */
export function isCardNumber(printed: string): boolean {
  const digits = printed.replace(/\D/g, "");
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? 2 * digit : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length >= 13 && sum % 10 === 0;
}
