/** Where a list goes on, by the header `Link` of its answer; nowhere at its end. */
export function cursorOf(response: Response): string | undefined {
  const [, address] = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('Link') ?? '') ?? [];
  return address ? (new URL(address, location.origin).searchParams.get('cursor') ?? undefined) : undefined;
}
