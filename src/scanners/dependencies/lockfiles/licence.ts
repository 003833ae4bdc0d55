/**
 * Several licences as one SPDX expression; null for none.
 * @param word `AND` where all of them hold, `OR` where one may be chosen
 */
export function jointLicence(all: readonly string[], word: 'AND' | 'OR'): string | null {
  const [first = null] = all;
  return all.length < 2 ? first : all.map((one) => `(${one})`).join(` ${word} `);
}
