const kept = (number: string) => `jietong.proof.${number}`;

/** The telephone that proves whose case it is, kept for as long as the tab is open; it never stands in an address. */
export function proofOf(number: string): string | undefined {
  return sessionStorage.getItem(kept(number)) ?? undefined;
}

/** The header that proves it; who is signed in needs none, and has no telephone here. */
export function headerOf(phone: string): { 'Jietong-Phone'?: string } {
  return phone ? { 'Jietong-Phone': phone } : {};
}

export function prove(number: string, phone: string): void {
  sessionStorage.setItem(kept(number), phone);
}

/** As on a device that others use too. */
export function forget(number: string): void {
  sessionStorage.removeItem(kept(number));
}
