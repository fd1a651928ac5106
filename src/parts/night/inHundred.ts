/**
 * A chance as a figure in a hundred, as every screen of the night says it: "54". What is not impossible is never "0",
 * and what is not proved never "100".
 */
export function inHundred(chance: number): string {
  const whole = Math.round(chance * 100);
  if (whole <= 0 && chance > 0) return '<1';
  if (whole >= 100 && chance < 1) return '>99';
  return String(whole);
}
