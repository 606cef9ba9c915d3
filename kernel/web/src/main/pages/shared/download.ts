/** Hands a file that was fetched to the browser, under a name. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Shows a file that was fetched in a tab of its own. */
export function show(content: Blob): void {
  const address = URL.createObjectURL(content);
  window.open(address, '_blank', 'noopener');
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name an answer gives its file. */
export function nameOf(response: Response, otherwise: string): string {
  const header = response.headers.get('Content-Disposition') ?? '';
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(header) ?? [];
  const [, plain] = /filename="?([^";]+)"?/i.exec(header) ?? [];
  return encoded ? decodeURIComponent(encoded) : (plain ?? otherwise);
}
