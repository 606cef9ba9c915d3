const BROWSERS = [
  ['Edge', /\bEdg\//],
  ['Firefox', /\bFirefox\//],
  ['Chrome', /\b(?:Headless)?Chrome\//],
  ['Safari', /\bSafari\//],
] as const;
const SYSTEMS = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\biPhone|\biPad/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['HarmonyOS', /\bHarmonyOS\b|\bOpenHarmony\b/],
  ['Linux', /\bLinux\b/],
] as const;

/** What somebody knows a program by: browser and system; a name that says neither stays as it is. */
export function programOf(client: string): string {
  const found = [BROWSERS, SYSTEMS].map((known) => known.find(([, sign]) => sign.test(client))?.[0]);
  return found.filter(Boolean).join(' · ') || client;
}
